package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Guidance;

/**
 * What a screening hands over to a risk assessment, which builds on it (section 20). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param purpose what the risk assessment is for
 * @param history the headings of the personal and family history, in the source's order
 * @param involve whom to involve, in order
 */
public record RiskAssessmentTool(
        Envelope envelope, Guidance purpose, List<HistoryHeading> history, List<Involvement> involve) {

    public RiskAssessmentTool {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(purpose, "purpose");
        history = List.copyOf(history);
        involve = List.copyOf(involve);
    }

    /** The heading with this id, or empty if there is none. */
    public Optional<HistoryHeading> find(HistoryHeadingId id) {
        return history.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
