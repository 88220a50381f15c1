package org.safeguardingforms.privacy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingforms.edition.Edition;

/** Every object of ours that can be reached from some others, through private fields, lists and maps. */
final class Reachable {

    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> toVisit = new ArrayDeque<>();

    private Reachable() {}

    /** The objects themselves with all they hold. What an edition holds is printed wording, and left out. */
    static List<Object> from(Object... roots) {
        Reachable reachable = new Reachable();
        Arrays.stream(roots).forEach(reachable::add);
        while (!reachable.toVisit.isEmpty()) {
            reachable.visit(reachable.toVisit.remove());
        }
        return reachable.found.stream().filter(Reachable::isOurs).toList();
    }

    private static boolean isOurs(Object object) {
        return object.getClass().getName().startsWith("org.safeguardingforms.");
    }

    private void add(Object object) {
        if (object != null && found.add(object)) {
            toVisit.add(object);
        }
    }

    private void visit(Object object) {
        if (object instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object instanceof Object[] array) {
            Arrays.stream(array).forEach(this::add);
        } else if (isOurs(object) && !(object instanceof Edition) && !(object instanceof Enum)) {
            fields(object.getClass()).forEach(field -> add(value(field, object)));
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        if (type == null || type == Object.class) {
            return Stream.of();
        }
        Stream<Field> own =
                Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
        return Stream.concat(own, fields(type.getSuperclass()));
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
