package org.safeguardingforms.assessment;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Truth;

/** A condition, ready to be evaluated. The trace is made only when it is asked for. */
abstract sealed class CompiledCondition {

    private final Condition source;

    private CompiledCondition(Condition source) {
        this.source = source;
    }

    /** Whether it holds in one completion. */
    abstract boolean holds(Completion completion);

    /** What is found about it between the lowest and the highest completion. */
    abstract Finding finding(Completion lowest, Completion highest);

    final Condition source() {
        return source;
    }

    final Truth truth(Completion lowest, Completion highest) {
        return Truth.between(holds(lowest), holds(highest));
    }

    /** A condition on one fact. */
    static final class OfFact extends CompiledCondition {

        /** Looks a fact up. */
        interface Lookup {
            boolean in(Completion completion);
        }

        private final Lookup lookup;

        OfFact(Condition source, Lookup lookup) {
            super(source);
            this.lookup = lookup;
        }

        @Override
        boolean holds(Completion completion) {
            return lookup.in(completion);
        }

        @Override
        Finding finding(Completion lowest, Completion highest) {
            return new Finding.Fact(source(), truth(lowest, highest));
        }
    }

    /** A condition that counts present concerns. */
    static final class OfCount extends CompiledCondition {

        /** Says whether a present concern counts. */
        interface Filter {
            boolean counts(int concern, Completion completion);
        }

        private final int needed;
        private final Filter filter;

        OfCount(Condition source, int needed, Filter filter) {
            super(source);
            this.needed = needed;
            this.filter = filter;
        }

        private boolean counts(int concern, Completion completion) {
            return completion.isPresent(concern) && filter.counts(concern, completion);
        }

        @Override
        boolean holds(Completion completion) {
            int found = 0;
            for (int i = 0; i < completion.facts().size(); i++) {
                if (counts(i, completion) && ++found == needed) {
                    return true;
                }
            }
            return false;
        }

        @Override
        Finding finding(Completion lowest, Completion highest) {
            List<IndicatorId> present = new ArrayList<>();
            List<IndicatorId> open = new ArrayList<>();
            for (int i = 0; i < lowest.facts().size(); i++) {
                if (counts(i, lowest)) {
                    present.add(id(i, lowest));
                } else if (counts(i, highest)) {
                    open.add(id(i, lowest));
                }
            }
            return new Finding.Count(source(), truth(present.size(), open.size()), needed, present, open);
        }

        /** The same as between the two completions, since whatever counts in the lowest counts in the highest too. */
        private Truth truth(int present, int open) {
            return Truth.between(present >= needed, present + open >= needed);
        }

        private static IndicatorId id(int concern, Completion completion) {
            return completion.facts().form().concern(concern).id();
        }
    }

    /** A condition made of parts. */
    static final class OfParts extends CompiledCondition {

        private final List<CompiledCondition> parts;
        private final boolean all;

        OfParts(Condition source, List<CompiledCondition> parts, boolean all) {
            super(source);
            this.parts = List.copyOf(parts);
            this.all = all;
        }

        @Override
        boolean holds(Completion completion) {
            for (CompiledCondition part : parts) {
                if (part.holds(completion) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        Finding finding(Completion lowest, Completion highest) {
            List<Finding> findings =
                    parts.stream().map(part -> part.finding(lowest, highest)).toList();
            return new Finding.Compound(source(), truth(lowest, highest), findings);
        }
    }
}
