package org.safeguardingforms.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/**
 * An invented case that shows something about rules. It stands for its whole class: every case that no rule can tell from it.
 *
 * <pre>{@code
 * Screening asUnderTheBase = witness.screening(base);
 * Screening asUnderTheVariant = witness.screening(variant);
 * }</pre>
 */
public final class Witness {

    private static final String REASON = "Invented for an analysis of the rules.";

    private final Situation situation;
    private final Part part;
    private final Form variant;

    /** @param variant the form that may have other names for rows than the case */
    Witness(Situation situation, Part part, Form variant) {
        this.situation = situation;
        this.part = part;
        this.variant = variant;
    }

    /** The child's age; of a band, the oldest age is used. */
    public AgeBand age() {
        return situation.age();
    }

    /**
     * What is answered, by row, in the order of the form; every other row is No. A row that the variant has moved has its name in
     * the base.
     */
    public Map<IndicatorId, Response> responses() {
        return part.responses();
    }

    /** The circumstances that hold. */
    public Set<CircumstanceId> circumstances() {
        return part.circumstances();
    }

    /** What the professional concludes; empty for nothing. */
    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(situation.conclusion());
    }

    /**
     * The case as it is recorded under an edition, ready to be assessed: a draft that answers every row of this edition's
     * form. Rows and circumstances that the edition does not have are left out, since its form does not ask about them.
     */
    public Screening screening(Edition edition) {
        ScreeningBuilder screening = Screening.draft(id(), edition.pin()).child(child());
        Form form = edition.equals(variant.edition()) ? variant : Form.of(edition);
        edition.screeningTool().indicators().forEach(row -> answer(row, form, screening));
        edition.circumstances().circumstances().stream()
                .map(one -> one.id())
                .filter(circumstances()::contains)
                .forEach(screening::circumstance);
        conclusion().map(conclusion -> Judgement.of(conclusion, REASON)).ifPresent(screening::judgement);
        return screening.build();
    }

    /** What the assessor of an edition makes of this case. */
    public Verdict verdict(Assessor assessor) {
        Screening screening = screening(assessor.edition());
        return Verdict.of(assessor.assess(screening).orThrow().decision());
    }

    /** The same for the same case. */
    private UUID id() {
        String content = age().words() + responses().keySet() + circumstances() + conclusion();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private ChildDetails child() {
        return age() instanceof AgeBand.Years years
                ? ChildDetails.aboutAged("", years.to(), years.to())
                : ChildDetails.ofUnknownAge("");
    }

    /** A row that says the same as an answered one stays unanswered, so as not to contradict it. */
    private void answer(Indicator row, Form form, ScreeningBuilder screening) {
        Response response = responses().get(form.name(row));
        if (response != null) {
            screening.answer(row.id(), response);
        } else if (form.twins(row).stream().noneMatch(responses()::containsKey)) {
            screening.answer(row.id(), Response.of(Answer.NO));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness that && situation.equals(that.situation) && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return 31 * situation.hashCode() + part.hashCode();
    }

    @Override
    public String toString() {
        return "Witness[" + age().words() + ", " + responses().keySet() + "]";
    }
}
