package org.safeguardingforms.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.screening.Screening;

/**
 * Everything that a local variant must keep to: the laws of every edition, and what it owes to its base. A board adds one class:
 *
 * <pre>{@code
 * class ExampleShireTest implements VariantLaws {
 *     static final VariantEdition LOCAL = Editions.bundled().and(Editions.inFolder(folder))
 *             .variant("example-shire-cse", "1.0.0").orThrow();
 *
 *     @Override
 *     public VariantEdition variant() {
 *         return LOCAL;
 *     }
 * }
 * }</pre>
 *
 * <p>These tries are drawn at random. That no case at all is weaker is proved by
 * {@link org.safeguardingforms.analysis.Comparison}.
 */
public interface VariantLaws extends EditionLaws {

    /** The variant that is held to the laws. Load it once and keep it: this is asked at every try. */
    VariantEdition variant();

    @Override
    default Edition edition() {
        return variant().edition();
    }

    /**
     * Whether the board accepts that the variant asks for less in this case than its base; no case is, unless a board that
     * departs from its base says otherwise.
     *
     * @param recorded the case as it is recorded under the base
     */
    default boolean isAccepted(Screening recorded) {
        return false;
    }

    /** Cases about the rows of the variant and of its base, those that differ drawn most often. */
    @Provide
    default Arbitrary<Screening> casesOfBoth() {
        Untouched untouched = new Untouched(variant());
        return Arbitraries.oneOf(
                Screenings.under(edition())
                        .favouring(untouched.changedRowsOfVariant())
                        .aboutChildren(),
                Screenings.under(variant().base())
                        .favouring(untouched.changedRowsOfBase())
                        .aboutChildren());
    }

    /** No child is referred less than under the base, except where the board {@linkplain #isAccepted accepts} it. */
    @Property
    default void itNeverAsksForLessThanItsBase(@ForAll("casesOfBoth") Screening any) {
        Judge base = Judge.of(variant().base());
        Judge local = Judge.of(edition());
        Screening before = Changed.under(base.edition(), any);
        Screening after = Changed.under(local.edition(), any);
        ReferralDecision.Decided asked = base.decide(before);
        ReferralDecision.Decided instead = local.decide(after);
        if (Judge.isLess(instead, asked) && !isAccepted(before)) {
            throw base.fault(
                    "Where " + base.edition().pin().name() + " asks for " + Judge.words(asked) + ", "
                            + local.edition().pin().name() + " asks for " + Judge.words(instead),
                    List.of(before));
        }
    }

    /** Where nothing that the variant changes plays a part, it decides as its base does. */
    @Property
    default void itEqualsItsBaseWhereUntouched(@ForAll("casesOfBoth") Screening any) {
        Judge base = Judge.of(variant().base());
        Judge local = Judge.of(edition());
        Screening before = Changed.under(base.edition(), any);
        Screening after = Changed.under(local.edition(), any);
        ReferralDecision.Decided asked = base.decide(before);
        ReferralDecision.Decided instead = local.decide(after);
        boolean same = asked.outcome() == instead.outcome() && asked.mandatory() == instead.mandatory();
        if (!same && new Untouched(variant()).isUntouched(base.assess(before), local.assess(after), any)) {
            throw base.fault(
                    "Nothing that was changed plays a part, and " + Judge.words(asked) + " becomes "
                            + Judge.words(instead),
                    List.of(before));
        }
    }

    /** What neither changed itself nor follows something that did is due when it was due under the base. */
    @Property
    default void untouchedMeetingsAreDueAsUnderTheBase(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll("days") LocalDate day) {
        PlannedDates before = new PlannedDates(variant().base().meetingPlan(), calendar, day);
        PlannedDates after = new PlannedDates(edition().meetingPlan(), calendar, day);
        before.all().forEach((milestone, due) -> {
            boolean same = before.chain(milestone).equals(after.chain(milestone));
            if (same && !due.equals(after.of(milestone))) {
                throw after.fault(milestone, "is due on " + after.of(milestone) + " instead of " + due);
            }
        });
    }

    /** The digest stands for the content: blanks and the order of members make no difference to it. */
    @Property(tries = 20)
    default void orderAndWhiteSpaceKeepTheDigest(@ForAll Random random) {
        new DocumentChanges(variant(), random).rewritten().ifPresent(problem -> {
            throw BrokenLaw.because("The same content, written in another way, is not the same edition: " + problem);
        });
    }

    /** The digest stands for all of the content: not one text can change without its changing too. */
    @Property(tries = 50)
    default void aChangedTextChangesTheDigest(@ForAll Random random) {
        new DocumentChanges(variant(), random).edited().ifPresent(place -> {
            throw BrokenLaw.because("A text was changed and the digest is the same: " + place);
        });
    }
}
