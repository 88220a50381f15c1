package org.safeguardingforms.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.timelines.Timelines.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordCheck;

class RoundTripTest {

    private static final TimelineRecordCheck CHECK = new TimelineRecordCheck(Timelines.EDITION);

    @Provide
    Arbitrary<TimelineRecord> sound() {
        return Timelines.sound();
    }

    @Property
    void a_record_that_is_sound_is_read_as_it_was_written(@ForAll("sound") TimelineRecord record) {
        boolean sound = CHECK.problems(record).stream().noneMatch(Problem::isError);
        var read = JSON.read(JSON.write(record));
        assertThat(read.toOptional()).isEqualTo(sound ? Optional.of(record) : Optional.empty());
        assertThat(JSON.read(JSON.writeLine(record)).toOptional()).isEqualTo(read.toOptional());
        assertThat(new String(JSON.writeLine(record), StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
    }

    @Test
    void the_sample_has_something_in_every_place_and_comes_back_as_it_went() {
        TimelineRecord sample = Timelines.sample();
        assertThat(CHECK.problems(sample)).isEmpty();
        assertThat(JSON.read(JSON.write(sample)).orThrow()).isEqualTo(sample);
    }
}
