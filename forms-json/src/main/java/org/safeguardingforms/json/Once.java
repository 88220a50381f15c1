package org.safeguardingforms.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept. Thread-safe. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T value;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? makeOnce() : made;
    }

    private synchronized T makeOnce() {
        T made = value;
        if (made == null) {
            made = make.get();
            value = made;
        }
        return made;
    }
}
