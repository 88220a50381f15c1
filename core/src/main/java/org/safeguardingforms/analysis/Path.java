package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choices that lead to a state: the last one, and those before it.
 *
 * @param cost what they cost together
 * @param choice the last one's number; without meaning for {@link #START}
 * @param before the others; null for {@link #START}
 */
record Path(long cost, int choice, @Nullable Path before) {

    static final Path START = new Path(0, 0, null);

    Path and(int next, long more) {
        return new Path(cost + more, next, this);
    }

    /** All of them as one, in the order of the form. */
    Choice joined(Choices choices) {
        List<Integer> numbers = new ArrayList<>();
        for (Path path = this; path.before != null; path = path.before) {
            numbers.add(path.choice);
        }
        return numbers.stream().sorted().map(choices::choice).reduce(Choice.NOTHING, Choice::with);
    }
}
