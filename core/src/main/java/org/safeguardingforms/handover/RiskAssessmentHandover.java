package org.safeguardingforms.handover;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * A screening as it is carried over to a risk assessment (section 20): the rows that are present with their levels, bases
 * and notes, what is still unknown, whom to involve, and the five headings of the child's history, which are left for the
 * professional to fill in. A row answered No is not carried over, unless it says the same as one that is present: both are one
 * concern, whose level may have been given on either.
 *
 * <p>It belongs to one screening under one edition. What it says of levels and outcome is never its own: it follows from what
 * is carried over and from the edition's rules. Made by a {@link HandoverDesk}. Immutable; the {@code toString} shows no
 * personal data.
 */
public final class RiskAssessmentHandover {

    private final UUID id;
    private final Assessment assessment;

    @Valid
    private final Screening carried;

    private final StillUnknown unknown;

    private final Map<HistoryHeadingId, @WrittenText(max = WrittenText.NOTE, presence = Presence.REQUIRED) String>
            history;

    RiskAssessmentHandover(
            UUID id, Assessment assessment, StillUnknown unknown, Map<HistoryHeadingId, String> history) {
        this.id = Objects.requireNonNull(id, "id");
        this.assessment = assessment;
        this.carried = assessment.screening();
        this.unknown = unknown;
        this.history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
    }

    /** The record's own id. */
    public UUID id() {
        return id;
    }

    /** The edition whose rules the screening was assessed with. */
    public Edition edition() {
        return assessment.edition();
    }

    /** The id of the screening. */
    public UUID screening() {
        return carried.id();
    }

    /**
     * The part of the screening that is carried over: child, author, notes, circumstances, judgement, and of the answers those
     * to concerns that are present. Of a migrated screening also all that has no place in this edition, so that
     * {@link #assessment()} tells of it.
     */
    public Screening carried() {
        return carried;
    }

    /** The rows whose answers are carried over, in printed order. */
    public List<IndicatorId> rows() {
        return edition()
                .screeningTool()
                .indicators()
                .map(row -> row.id())
                .filter(carried.responses()::containsKey)
                .toList();
    }

    /** What the rules make of the part that is carried over: the levels of its rows, and the same outcome as of the whole. */
    public Assessment assessment() {
        return assessment;
    }

    /** What the screening does not say. */
    public StillUnknown unknown() {
        return unknown;
    }

    /** What was filled in of the child's history; a heading that is not in here is still to be filled in. */
    public Map<HistoryHeadingId, String> history() {
        return history;
    }

    /** Whom to involve, and what for. */
    public List<Involvement> involve() {
        return edition().practice().riskAssessment().involve();
    }

    /**
     * The same hand-over with one heading of the history filled in.
     *
     * @throws IllegalArgumentException if the edition has no such heading, or the text is empty
     */
    public RiskAssessmentHandover withHistory(HistoryHeadingId heading, String text) {
        if (edition().practice().riskAssessment().find(heading).isEmpty()) {
            throw new IllegalArgumentException("heading: the edition has no such heading");
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: must not be empty");
        }
        Map<HistoryHeadingId, String> filled = new LinkedHashMap<>(history);
        filled.put(heading, text);
        return new RiskAssessmentHandover(id, assessment, unknown, filled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskAssessmentHandover that
                && id.equals(that.id)
                && assessment.equals(that.assessment)
                && unknown.equals(that.unknown)
                && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, assessment, unknown);
    }

    @Override
    public String toString() {
        return "RiskAssessmentHandover[" + id + ", of " + screening() + ", "
                + edition().pin().name() + "]";
    }
}
