package org.safeguardingforms.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Selection;

/** What the rules of one side can see of each choice. */
final class SideView {

    private final Form form;
    private final List<Set<CircumstanceId>> circumstances;
    private final List<List<ConcernState>> present;
    private final Map<Object, Tally> counts = new HashMap<>();
    private final Map<Selection, Set<IndicatorId>> selected = new HashMap<>();

    private SideView(Form form, List<Part> parts) {
        this.form = form;
        this.circumstances = parts.stream().map(Part::circumstances).toList();
        this.present = parts.stream().map(this::present).toList();
    }

    /** @param side which part of each choice this side is given */
    static SideView of(Form form, Choices choices, Function<Choice, Part> side) {
        return new SideView(
                form,
                IntStream.range(0, choices.size())
                        .mapToObj(choices::choice)
                        .map(side)
                        .toList());
    }

    private List<ConcernState> present(Part part) {
        return form.concerns(part.responses().keySet().stream())
                .map(concern -> form.state(concern, part))
                .filter(ConcernState::present)
                .toList();
    }

    ReferralRules rules() {
        return form.rules();
    }

    /** The rows that stand for the concerns that a selection may count, levels apart. */
    Set<IndicatorId> selected(Selection selection) {
        return selected.computeIfAbsent(selection, this::select);
    }

    private Set<IndicatorId> select(Selection selection) {
        return form.edition().concerns().stream()
                .filter(concern -> form.edition().selects(selection, concern))
                .map(Concern::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Counts every present concern. */
    Tally anythingPresent() {
        return count("anything", state -> true);
    }

    /** Counts the present concerns that pass a test. Made once for each question that is asked. */
    Tally count(Object question, Predicate<ConcernState> test) {
        return counts.computeIfAbsent(question, key -> Tally.of(present.size(), choice -> count(choice, test)));
    }

    private int count(int choice, Predicate<ConcernState> test) {
        int count = 0;
        for (ConcernState state : present.get(choice)) {
            count += test.test(state) ? 1 : 0;
        }
        return count;
    }

    /** One if the circumstance holds. */
    Tally count(CircumstanceId circumstance) {
        return Tally.of(
                circumstances.size(), choice -> circumstances.get(choice).contains(circumstance) ? 1 : 0);
    }
}
