package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeguardingforms.rule.Condition;

/**
 * A condition with one of its parts taken out.
 *
 * @param pointer where the part stood, as JSON Pointer into the condition
 * @param left what is left of the condition
 */
record Trimmed(String pointer, Condition left) {

    /** A condition without each of its parts in turn, outer ones first. A list of one part is left alone. */
    static List<Trimmed> allOf(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return allOf(all.parts(), "/all/", Condition.AllOf::new);
        }
        return condition instanceof Condition.AnyOf any ? allOf(any.parts(), "/any/", Condition.AnyOf::new) : List.of();
    }

    private static List<Trimmed> allOf(
            List<Condition> parts, String pointer, Function<List<Condition>, Condition> joined) {
        List<Trimmed> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            String at = pointer + i;
            if (parts.size() > 1) {
                all.add(new Trimmed(at, joined.apply(with(parts, index, List.of()))));
            }
            allOf(parts.get(i)).stream()
                    .map(inner ->
                            new Trimmed(at + inner.pointer, joined.apply(with(parts, index, List.of(inner.left)))))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Condition> with(List<Condition> parts, int index, List<Condition> instead) {
        List<Condition> changed = new ArrayList<>(parts.subList(0, index));
        changed.addAll(instead);
        changed.addAll(parts.subList(index + 1, parts.size()));
        return changed;
    }

    boolean isPartOf(Trimmed other) {
        return pointer.startsWith(other.pointer + "/");
    }
}
