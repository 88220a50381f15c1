package org.safeguardingforms.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORD;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.oxfordshire.Days;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import tools.jackson.databind.JsonNode;

/** Bean Validation, the library's own check, the reader and the schema give one verdict on what Java can build. */
class JavaVerdictProperties {

    private static final String EMOJI = "\uD83D\uDE00";

    private static Arbitrary<String> texts(int max) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("Sam Example", "Ünal", EMOJI, "\u200b", "a\nb")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                " ",
                                "\n",
                                "\u00a0",
                                "\u2003\u3000",
                                "\ufeff",
                                "\u2028",
                                "\u0085",
                                "\u200b",
                                "\u00ad\u2060")),
                Tuple.of(1, Arbitraries.of("x".repeat(max), EMOJI.repeat(max))),
                Tuple.of(1, Arbitraries.of("x".repeat(max + 1), EMOJI.repeat(max + 1), "x" + " ".repeat(max))));
    }

    @Provide
    Arbitrary<Screening> screenings() {
        Arbitrary<String> names = texts(300);
        Arbitrary<CompletedBy> authors = Combinators.combine(names, names, names)
                .as((name, jobTitle, agency) -> new CompletedBy(name, jobTitle, agency, RoleId.NOT_GIVEN));
        Arbitrary<Optional<String>> reasons = texts(10_000).optional(0.5);
        return Combinators.combine(
                        names,
                        authors,
                        reasons,
                        texts(200_000).optional(0.3),
                        judgements(),
                        texts(200_000).optional(0.2),
                        Arbitraries.of(true, false))
                .as(JavaVerdictProperties::screening);
    }

    private static Arbitrary<Optional<Judgement>> judgements() {
        return Combinators.combine(Arbitraries.of(Conclusion.values()), texts(10_000), texts(300))
                .as((conclusion, reason, by) -> Judgement.of(conclusion, reason).by(by))
                .optional(0.5);
    }

    private static Screening screening(
            String name,
            CompletedBy author,
            Optional<String> reason,
            Optional<String> note,
            Optional<Judgement> judgement,
            Optional<String> carried,
            boolean completed) {
        ScreeningBuilder screening =
                draft().child(ChildDetails.ofUnknownAge(name)).completedBy(author);
        reason.ifPresent(why ->
                screening.answer("health.self-harming", Response.of(Answer.NO).amendedTo(Level.HIGH, why)));
        note.ifPresent(text -> screening.note("health", text));
        judgement.ifPresent(screening::judgement);
        carried.ifPresent(text -> screening.carryingOver(
                new CarriedOver(RECORD, EDITION.pin(), List.of(new CarriedItem("/notes/health", text)))));
        return (completed ? screening.completedOn(Days.FRI_2013_03_01) : screening).build();
    }

    @Property(tries = 1000)
    void allFourGiveOneVerdict(@ForAll("screenings") Screening screening) {
        boolean bean = BeanValidation.accepts(screening);
        boolean own = FORMS.check(screening).stream().noneMatch(Problem::isError);
        boolean read = RECORDS.read(RECORDS.write(screening)).isValid();
        JsonNode record = PublishedSchema.MAPPER.readTree(RECORDS.writeLine(screening));

        assertThat(List.of(bean, own, read))
                .as("Bean Validation %s, own check %s", BeanValidation.violations(screening), FORMS.check(screening))
                .containsOnly(PublishedSchema.WITH_FORMATS.accepts(record));
    }

    @Property(tries = 200)
    void whatTheReaderAcceptsBeanValidationAcceptsToo(@ForAll("screenings") Screening screening) {
        RECORDS.read(RECORDS.write(screening)).toOptional().ifPresent(read -> assertThat(BeanValidation.accepts(read))
                .isTrue());
    }

    @Property(tries = 200)
    void noViolationAndNoProblemRepeatsWhatSomebodyWrote(@ForAll("screenings") Screening screening) {
        assertThat(BeanValidation.violations(screening))
                .allSatisfy(violation -> assertThat(violation.getMessage()).doesNotContain("Sam", "Ünal", EMOJI));
        assertThat(FORMS.check(screening))
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains("Sam") || text.contains("Ünal") || text.contains(EMOJI));
    }
}
