package org.safeguardingforms.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.oxfordshire.Days;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.screening.Screening;

/** A record is the same after a way through JSON, and so is its JSON after a way through Java. */
class RoundTripProperties {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.any();
    }

    @Property(tries = TRIES)
    void aScreeningIsTheSameAfterJson(@ForAll("screenings") Screening screening) {
        Screening indented = RECORDS.read(RECORDS.write(screening)).orThrow();
        Screening line = RECORDS.read(RECORDS.writeLine(screening)).orThrow();

        assertThat(indented).isEqualTo(screening).hasSameHashCodeAs(screening);
        assertThat(line).isEqualTo(screening);
    }

    @Property(tries = TRIES)
    void theJsonOfAScreeningIsTheSameAfterJava(@ForAll("screenings") Screening screening) {
        byte[] indented = RECORDS.write(screening);
        byte[] line = RECORDS.writeLine(screening);

        assertThat(RECORDS.write(RECORDS.read(indented).orThrow())).isEqualTo(indented);
        assertThat(RECORDS.writeLine(RECORDS.read(line).orThrow())).isEqualTo(line);
    }

    @Property(tries = TRIES)
    void aLineHasNoLineBreak(@ForAll("screenings") Screening screening) {
        assertThat(new String(RECORDS.writeLine(screening), StandardCharsets.UTF_8))
                .doesNotContain("\n", "\r");
    }

    @Property(tries = TRIES)
    void whatWasReadIsAssessedLikeWhatWasWritten(@ForAll("screenings") Screening screening) {
        Screening read = RECORDS.read(RECORDS.write(screening)).orThrow();

        assertThat(FORMS.assess(read, Days.FRI_2013_03_01).orThrow())
                .isEqualTo(FORMS.assess(screening, Days.FRI_2013_03_01).orThrow());
        assertThat(RECORDS.read(RECORDS.write(screening)).problems())
                .as("warnings")
                .isEqualTo(FORMS.check(read));
    }
}
