package org.safeguardingforms.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.replay.Replay;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.record.Edits;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is assessed verifies; whatever is changed afterwards does not. */
class ReplayProperties {

    private static final Replay REPLAY = Replay.with(Editions.bundled());
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Provide
    Arbitrary<Screening> aboutChildren() {
        return Screenings.aboutChildren();
    }

    @Property(tries = 100)
    void everyAssessmentIsFoundAgain(@ForAll("aboutChildren") Screening screening) {
        byte[] stored = AssessmentJson.write(FORMS.assess(screening).orThrow());

        assertThat(REPLAY.verify(stored).isSame()).isTrue();
    }

    @Property(tries = 100)
    void noChangeOfContentPassesUnseen(@ForAll("aboutChildren") Screening screening, @ForAll Random random) {
        JsonNode stored =
                MAPPER.readTree(AssessmentJson.write(FORMS.assess(screening).orThrow()));
        ObjectNode result = ((ObjectNode) stored).deepCopy();
        JsonNode inputs = result.remove("screening");
        ObjectNode spoilt = new Edits(random).spoil(result);
        boolean isSame = spoilt.equals(result);
        spoilt.set("screening", inputs);

        assertThat(REPLAY.verify(spoilt.toString().getBytes(StandardCharsets.UTF_8))
                        .isSame())
                .isEqualTo(isSame);
    }
}
