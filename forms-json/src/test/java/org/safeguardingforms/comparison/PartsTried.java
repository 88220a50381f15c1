package org.safeguardingforms.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.IdlePart;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;

/** Takes out each part of a condition that has pairs of parts, and asks whether every case still has the same outcome. */
record PartsTried(Edition edition, Predicate<Changed> isTheSame) {

    /** The outermost parts without which every case has the same outcome. */
    List<IdlePart> idle(Rule rule) {
        return idle(rule, rule.when(), "", UnaryOperator.identity()).toList();
    }

    /** Looks into one part of the rule; {@code whole} makes the rule's condition of what stands in its place. */
    private Stream<IdlePart> idle(Rule rule, Condition part, String pointer, UnaryOperator<Condition> whole) {
        if (part instanceof Condition.AllOf all) {
            return ofPair(rule, all.parts(), pointer + "/all/", parts -> whole.apply(new Condition.AllOf(parts)));
        }
        return part instanceof Condition.AnyOf any
                ? ofPair(rule, any.parts(), pointer + "/any/", parts -> whole.apply(new Condition.AnyOf(parts)))
                : Stream.empty();
    }

    private Stream<IdlePart> ofPair(Rule rule, List<Condition> pair, String pointer, Whole whole) {
        return IntStream.range(0, 2).boxed().flatMap(index -> {
            Condition other = pair.get(1 - index);
            Changed without = Changed.from(edition).rule(rule.id().value(), whole.of(List.of(other)));
            return isTheSame.test(without)
                    ? Stream.of(new IdlePart(rule.id(), pointer + index))
                    : idle(
                            rule,
                            pair.get(index),
                            pointer + index,
                            one -> whole.of(index == 0 ? List.of(one, other) : List.of(other, one)));
        });
    }

    /** Makes the condition of a rule of two parts in it, or of one. */
    private interface Whole {
        Condition of(List<Condition> parts);
    }
}
