package org.safeguardingforms.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * A Screening Tool that somebody has filled in, wholly or in part.
 *
 * <p>A screening without a date of completion is a draft and may lack most fields. A completed one does not change: an
 * {@link #amendment(UUID)} is a new record that names the one it replaces.
 *
 * <pre>{@code
 * Screening screening = Screening.draft(id, edition.pin())
 *         .child(ChildDetails.born("Robin Example", BORN_2000_02_29))
 *         .answer("health.self-harming", Response.of(Answer.POSSIBLE))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. Two screenings are equal if all they hold is, whatever the order of the answers. The {@code toString}
 * shows no personal data.
 */
public final class Screening {

    private final UUID id;
    private final @Nullable UUID replaces;
    private final EditionPin edition;

    @Valid
    private final ChildDetails child;

    @Valid
    private final CompletedBy completedBy;

    private final @Nullable LocalDate completedOn;
    private final Map<IndicatorId, @Valid Response> responses;

    private final Map<DomainId, @WrittenText(max = WrittenText.NOTE, presence = Presence.REQUIRED) String> notes;

    private final Set<CircumstanceId> circumstances;

    @Valid
    private final @Nullable Judgement judgement;

    private final List<@Valid CarriedOver> carriedOver;

    Screening(ScreeningBuilder from) {
        this.id = from.id;
        this.replaces = from.replaces;
        this.edition = from.edition;
        this.child = from.child;
        this.completedBy = from.completedBy;
        this.completedOn = from.completedOn;
        this.responses = Collections.unmodifiableMap(new LinkedHashMap<>(from.responses));
        this.notes = Collections.unmodifiableMap(new LinkedHashMap<>(from.notes));
        this.circumstances = Collections.unmodifiableSet(new LinkedHashSet<>(from.circumstances));
        this.judgement = from.judgement;
        this.carriedOver = List.copyOf(from.carriedOver);
    }

    /**
     * A new record, still empty.
     *
     * @param id an id that no other record has, such as {@link UUID#randomUUID()}
     * @param edition the edition under which it is filled in
     */
    public static ScreeningBuilder draft(UUID id, EditionPin edition) {
        return new ScreeningBuilder(id, edition);
    }

    /** This draft, to go on with. @throws IllegalStateException if it is completed; make an amendment instead */
    public ScreeningBuilder continued() {
        if (isCompleted()) {
            throw new IllegalStateException("A completed screening does not change; make an amendment of it.");
        }
        return new ScreeningBuilder(this, id, replaces);
    }

    /** A new draft with the same content, which replaces this record and names it. */
    public ScreeningBuilder amendment(UUID newId) {
        return new ScreeningBuilder(this, newId, id).stillDraft();
    }

    /** The record's own id. */
    public UUID id() {
        return id;
    }

    /** The record that this one replaces; empty for a first record. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** The edition under which it was filled in. */
    public EditionPin edition() {
        return edition;
    }

    /** The child. */
    public ChildDetails child() {
        return child;
    }

    /** The professional who fills it in. */
    public CompletedBy completedBy() {
        return completedBy;
    }

    /** The date of completion; empty for a draft. */
    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** True if it has a date of completion. */
    public boolean isCompleted() {
        return completedOn != null;
    }

    /** The answers by row. A row that is not in here is unanswered. */
    public Map<IndicatorId, Response> responses() {
        return responses;
    }

    /** The notes by domain. */
    public Map<DomainId, String> notes() {
        return notes;
    }

    /** What is recorded of the child's situation. */
    public Set<CircumstanceId> circumstances() {
        return circumstances;
    }

    /** What the professional concludes; empty if they have not said. */
    public Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    /** Where a migrated record comes from, the first origin first; empty for a record that was never migrated. */
    public List<CarriedOver> carriedOver() {
        return carriedOver;
    }

    /** True for a draft, and for a completed record whose child and author are named. */
    @AssertTrue
    public boolean isNamedIfCompleted() {
        return !isCompleted()
                || !(child.name().isEmpty()
                        || completedBy.name().isEmpty()
                        || completedBy.jobTitle().isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Screening that
                && id.equals(that.id)
                && Objects.equals(replaces, that.replaces)
                && edition.equals(that.edition)
                && child.equals(that.child)
                && completedBy.equals(that.completedBy)
                && Objects.equals(completedOn, that.completedOn)
                && responses.equals(that.responses)
                && notes.equals(that.notes)
                && circumstances.equals(that.circumstances)
                && Objects.equals(judgement, that.judgement)
                && carriedOver.equals(that.carriedOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition, responses);
    }

    @Override
    public String toString() {
        return "Screening[" + id + ", " + edition.name() + ", " + (isCompleted() ? "completed" : "draft") + "]";
    }
}
