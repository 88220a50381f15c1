package org.safeguardingforms.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bad timelines, each as edits to the sound one and beside what is said of it: {@code problems/<code>/<name>.timeline.json} and
 * {@code .expected.txt}.
 */
class TimelineProblemsTest {

    static final String INPUT = ".timeline.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final WorkingDayCalendars CALENDARS = WorkingDayCalendars.bundled();
    private static final TimelineRecords RECORDS = TimelineRecords.of(Editions.bundled(), CALENDARS);

    private static Path folder() throws URISyntaxException {
        var sound = Objects.requireNonNull(TimelineProblemsTest.class.getResource("/problems/timeline.json"));
        return Path.of(sound.toURI()).getParent();
    }

    static List<Path> inputs() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(INPUT))
                    .sorted()
                    .toList();
        }
    }

    private static ObjectNode sound() throws URISyntaxException {
        ObjectNode record = (ObjectNode) MAPPER.readTree(folder().resolve("timeline.json"));
        ((ObjectNode) record.path("edition"))
                .put("digest", EDITION.pin().digest().value());
        CalendarPin pin = CALENDARS.of(Nation.ENGLAND_AND_WALES).pin();
        ((ObjectNode) record.path("calendar"))
                .put("issued", pin.issued().toString())
                .put("digest", pin.digest());
        return record;
    }

    private static List<Problem> problems(JsonNode operations) throws URISyntaxException {
        ObjectNode record = sound();
        Patch.apply(operations, record);
        return RECORDS.open(record.toString().getBytes(StandardCharsets.UTF_8)).problems();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_bad_timeline_gives_exactly_the_problems_written_beside_it(Path input) throws Exception {
        List<Problem> problems = problems(MAPPER.readTree(input).required("record"));
        Path expected = Path.of(input.toString().replace(INPUT, ".expected.txt"));
        assertThat(problems)
                .extracting(problem -> problem.severity() + " " + problem.code().id() + " "
                        + problem.place().pointer())
                .containsExactlyElementsOf(Files.readAllLines(expected));
        assertThat(problems)
                .extracting(problem -> problem.code().id())
                .contains(input.getParent().getFileName().toString());
        assertThat(problems.toString()).doesNotContain("Qwyzx", "bus-pass", "visit");
    }

    @Test
    void the_sound_one_has_no_problem() throws URISyntaxException {
        assertThat(problems(MAPPER.createArrayNode())).isEmpty();
    }

    @Test
    void there_are_cases() throws IOException, URISyntaxException {
        assertThat(inputs()).hasSizeGreaterThan(35);
    }
}
