package org.safeguardingforms.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;

/**
 * Fills in a {@link Screening}. What is said twice holds as said last. Nothing is checked against the edition here; that
 * is done when the screening is checked or assessed, all problems at once. Not thread-safe.
 */
public final class ScreeningBuilder {

    final UUID id;
    final EditionPin edition;
    final Map<IndicatorId, Response> responses = new LinkedHashMap<>();
    final Map<DomainId, String> notes = new LinkedHashMap<>();
    final Set<CircumstanceId> circumstances = new LinkedHashSet<>();
    final List<CarriedOver> carriedOver = new ArrayList<>();
    ChildDetails child = ChildDetails.NOT_GIVEN;
    CompletedBy completedBy = CompletedBy.NOT_GIVEN;

    @Nullable
    UUID replaces;

    @Nullable
    LocalDate completedOn;

    @Nullable
    Judgement judgement;

    ScreeningBuilder(UUID id, EditionPin edition) {
        this(id, edition, null);
    }

    ScreeningBuilder(Screening from, UUID id, @Nullable UUID replaces) {
        this(id, from.edition(), replaces);
        responses.putAll(from.responses());
        notes.putAll(from.notes());
        circumstances.addAll(from.circumstances());
        carriedOver.addAll(from.carriedOver());
        child = from.child();
        completedBy = from.completedBy();
        completedOn = from.completedOn().orElse(null);
        judgement = from.judgement().orElse(null);
    }

    private ScreeningBuilder(UUID id, EditionPin edition, @Nullable UUID replaces) {
        this.id = Objects.requireNonNull(id, "id");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.replaces = replaces;
    }

    ScreeningBuilder stillDraft() {
        completedOn = null;
        return this;
    }

    /** Says which record this one replaces. */
    public ScreeningBuilder replacing(UUID earlier) {
        replaces = Objects.requireNonNull(earlier, "earlier");
        return this;
    }

    /** Says which child this is about. */
    public ScreeningBuilder child(ChildDetails details) {
        child = Objects.requireNonNull(details, "details");
        return this;
    }

    /** Says who fills in the form. */
    public ScreeningBuilder completedBy(CompletedBy professional) {
        completedBy = Objects.requireNonNull(professional, "professional");
        return this;
    }

    /** Completes the record on this day. Ages are taken at this day. */
    public ScreeningBuilder completedOn(LocalDate day) {
        completedOn = Objects.requireNonNull(day, "day");
        return this;
    }

    /** Answers a row. */
    public ScreeningBuilder answer(IndicatorId row, Response response) {
        responses.put(Objects.requireNonNull(row, "row"), Objects.requireNonNull(response, "response"));
        return this;
    }

    /** Answers a row by its id. @throws IllegalArgumentException if the id is not of the form of an indicator id */
    public ScreeningBuilder answer(String row, Response response) {
        return answer(new IndicatorId(row), response);
    }

    /** Takes the answer to a row back: it is unanswered again. */
    public ScreeningBuilder unanswer(IndicatorId row) {
        responses.remove(Objects.requireNonNull(row, "row"));
        return this;
    }

    /** Writes the notes of a domain. */
    public ScreeningBuilder note(DomainId domain, String text) {
        notes.put(Objects.requireNonNull(domain, "domain"), Objects.requireNonNull(text, "text"));
        return this;
    }

    /** Writes the notes of a domain by its id. @throws IllegalArgumentException if it is not of the form of a domain id */
    public ScreeningBuilder note(String domain, String text) {
        return note(new DomainId(domain), text);
    }

    /** Records a circumstance of the child. */
    public ScreeningBuilder circumstance(CircumstanceId circumstance) {
        circumstances.add(Objects.requireNonNull(circumstance, "circumstance"));
        return this;
    }

    /** Something recorded of the child's situation, by the circumstance's id. */
    public ScreeningBuilder circumstance(String circumstance) {
        return circumstance(new CircumstanceId(circumstance));
    }

    /** Records what the professional concludes. */
    public ScreeningBuilder judgement(Judgement conclusion) {
        judgement = Objects.requireNonNull(conclusion, "conclusion");
        return this;
    }

    /** Says that it comes from an earlier record by migration; added to what was said of this before. */
    public ScreeningBuilder carryingOver(CarriedOver origin) {
        carriedOver.add(Objects.requireNonNull(origin, "origin"));
        return this;
    }

    /** The screening as filled in so far. */
    public Screening build() {
        return new Screening(this);
    }
}
