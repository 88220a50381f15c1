package org.safeguardingforms.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;

import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.assessment.ReferralDecision.OutOfScope;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.screening.Screening;

/** Whatever is screened, its hand-over loses nothing that is present, and is the same after a way through JSON. */
class HandoverProperties {

    private static final HandoverJson JSON = new HandoverJson(EDITION);
    private static final UUID HANDOVER = new UUID(4, 2);
    private static final int TRIES = 200;

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.any();
    }

    @Property(tries = TRIES)
    void aHandoverIsTheSameAfterJsonAndKeepsToItsSchema(@ForAll("screenings") Screening screening) {
        Assessment assessment = FORMS.assess(screening, FRI_2013_03_01).orThrow();
        FORMS.handOver(HANDOVER, assessment).toOptional().ifPresent(made -> {
            RiskAssessmentHandover handover = made.withHistory(new HistoryHeadingId("social-exclusion"), "Not known.");
            byte[] record = JSON.write(handover);

            assertThat(JSON.schemaProblems(record)).isEmpty();
            assertThat(JSON.read(record).orThrow()).isEqualTo(handover).hasSameHashCodeAs(handover);
            assertThat(JSON.write(JSON.read(record).orThrow())).isEqualTo(record);
        });
    }

    @Property(tries = TRIES)
    void outcomeLevelsAndWhatIsCarriedOverAreThoseOfTheWholeScreening(@ForAll("screenings") Screening screening) {
        Assessment whole = FORMS.assess(screening, FRI_2013_03_01).orThrow();
        boolean adult = whole.decision() instanceof OutOfScope;
        assertThat(FORMS.handOver(HANDOVER, whole).isValid()).isEqualTo(!adult);
        FORMS.handOver(HANDOVER, whole).toOptional().ifPresent(handover -> {
            Decided part = (Decided) handover.assessment().decision();
            Decided all = (Decided) whole.decision();
            assertThat(part.outcome()).isEqualTo(all.outcome());
            assertThat(part.mandatory()).isEqualTo(all.mandatory());
            assertThat(handover.assessment().totals()).isEqualTo(whole.totals());
            assertThat(handover.assessment().guidance()).isEqualTo(whole.guidance());
            assertThat(handover.carried().carriedOver()).isEqualTo(screening.carriedOver());
            handover.rows()
                    .forEach(row -> assertThat(handover.assessment().levels(row).effective())
                            .isEqualTo(whole.levels(row).effective()));
        });
    }
}
