package org.safeguardingforms.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.badinput.Damage;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.record.BeanValidation;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.text.WrittenText;

/** The schema at the door, Bean Validation on the objects and the reader say the same of every hand-over. */
class VerdictsTest {

    private static final HandoverJson JSON = new HandoverJson(EDITION);

    /** What a schema cannot say: whether it follows from the rest, which is also asked of what has the wrong shape. */
    private static final Set<ProblemCode> BEYOND_THE_SCHEMA = Set.of(
            ProblemCode.HANDOVER_DIFFERS,
            ProblemCode.HANDOVER_OF_ADULT,
            ProblemCode.ASSESSMENT_DATE_MISSING,
            ProblemCode.ESTIMATED_AGE_REVERSED,
            ProblemCode.CHARACTER_NOT_ALLOWED);

    private static final RiskAssessmentHandover SOUND = handOver();
    private static final byte[] WRITTEN = JSON.write(SOUND);

    private static RiskAssessmentHandover handOver() {
        var screening = aged(13).answer(A_HIGH, Response.of(Answer.YES).basedOn(Basis.EVIDENCE))
                .answer(A_MEDIUM, Response.of(Answer.POSSIBLE).amendedTo(Level.HIGH, "Third time"))
                .answer(A_LOW, Response.of(Answer.NO))
                .note("health", "Seen by a nurse.")
                .circumstance("LOOKED_AFTER")
                .judgement(Judgement.of(Conclusion.CONFIRMS_CONCERNS, "Money that nobody explains."))
                .carryingOver(new CarriedOver(
                        new UUID(4, 1),
                        EDITION.pin(),
                        List.of(new CarriedItem("/responses/health.older/answer", "YES").printedAt(Level.HIGH))))
                .build();
        var assessment = FORMS.assess(screening, FRI_2013_03_01).orThrow();
        return withHistory(FORMS.handOver(new UUID(4, 3), assessment).orThrow(), 0, "Often moved.");
    }

    private static RiskAssessmentHandover withHistory(RiskAssessmentHandover handover, int heading, String text) {
        List<HistoryHeading> headings = EDITION.practice().riskAssessment().history();
        return handover.withHistory(headings.get(heading).id(), text);
    }

    /** Texts that can be kept and texts that cannot: blank, too long, with characters that nobody can store. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "A text.", " ", "\t\n", "\u00a0\u2003", "\u00a0x", "\ufeff", "One\nand another", "\u200b"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(5),
                Arbitraries.of(WrittenText.NOTE - 1, WrittenText.NOTE, WrittenText.NOTE + 1)
                        .map("x"::repeat));
    }

    @Property(tries = 500)
    void allThreeAgreeOnWhateverIsWrittenOfTheHistory(@ForAll("texts") String one, @ForAll("texts") String other) {
        RiskAssessmentHandover handover = withHistory(withHistory(SOUND, 0, one), 4, other);
        byte[] bytes = JSON.write(handover);
        boolean accepted = JSON.schemaProblems(bytes).isEmpty();

        assertThat(isRead(bytes)).as("reader").isEqualTo(accepted);
        assertThat(BeanValidation.accepts(handover)).as("Bean Validation").isEqualTo(accepted);
    }

    private static boolean isRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return JSON.read(bytes).problems().stream()
                .filter(Problem::isError)
                .allMatch(problem -> isBeyondTheSchema(problem, text));
    }

    /** The schema sees the shape of a day, and not whether there is such a day. */
    private static boolean isBeyondTheSchema(Problem problem, String text) {
        boolean noSuchDay = text.contains("2013-02-30") && problem.message().contains("a day of the calendar");
        boolean anotherEdition = problem.code().name().startsWith("EDITION_");
        return noSuchDay || anotherEdition || BEYOND_THE_SCHEMA.contains(problem.code());
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> values = Damage.values(
                "18",
                "\"NO\"",
                "\"HIGH\"",
                "\"REFER\"",
                "[\"EVIDENCE\",\"EVIDENCE\"]",
                "[\"LOOKED_AFTER\",\"LOOKED_AFTER\"]",
                "{\"answer\":\"YES\"}",
                "{\"from\":14,\"to\":13}",
                "{\"conclusion\":\"DOES_NOT_CONFIRM_CONCERNS\"}",
                "{\"social-exclusion\":\"Known.\"}",
                "{\"weather\":\"Known.\"}");
        Arbitrary<String> names = Arbitraries.of(
                "",
                "",
                "completedOn",
                "replaces",
                "carriedOver",
                "weather",
                "dateOfBirth",
                "reason",
                "assessedAt",
                "printed");
        return Combinators.combine(Arbitraries.integers().between(0, 10_000), values, names)
                .as((which, value, name) -> Damage.to(WRITTEN, which, value, name));
    }

    @Property(tries = 3000)
    void readerAndSchemaAgreeOnDamagedRecords(@ForAll("damaged") String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Problem> bySchema = JSON.schemaProblems(bytes);
        List<Problem> byReader = JSON.read(bytes).problems();
        if (bySchema.isEmpty()) {
            assertThat(byReader).as(json).allMatch(problem -> !problem.isError() || isBeyondTheSchema(problem, json));
        } else {
            assertThat(byReader).as("%s %s", bySchema, json).anyMatch(Problem::isError);
        }
    }

    @Property(tries = 1000)
    void beanValidationAcceptsWhatTheReaderAccepts(@ForAll("damaged") String json) {
        JSON.read(json.getBytes(StandardCharsets.UTF_8))
                .toOptional()
                .ifPresent(read ->
                        assertThat(BeanValidation.violations(read)).as(json).isEmpty());
    }
}
