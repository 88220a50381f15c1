package org.safeguardingforms.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_TEACHER;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.badinput.Patch;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.replay.Difference;
import org.safeguardingforms.json.replay.Difference.Kind;
import org.safeguardingforms.json.replay.Difference.Part;
import org.safeguardingforms.json.replay.Replay;
import org.safeguardingforms.json.replay.Verification;
import org.safeguardingforms.oxfordshire.Days;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stored assessment is verified, or it is told where it differs. */
class ReplayTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Replay REPLAY = Replay.with(Editions.bundled());
    private static final Screening COMPLETED = draft().child(ChildDetails.born("Robin Example", Days.TUE_2000_02_29))
            .completedBy(A_TEACHER)
            .completedOn(Days.FRI_2013_03_01)
            .answer(A_HIGH, Response.of(Answer.YES))
            .note("health", "Invented note")
            .build();

    private static byte[] stored() {
        return AssessmentJson.write(FORMS.assess(COMPLETED).orThrow());
    }

    private static Verification changed(Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(stored());
        change.accept(json);
        return REPLAY.verify(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Verification patched(String operation) {
        return changed(json -> Patch.applyOne(MAPPER.readTree(operation.replace('\'', '"')), json));
    }

    private static List<Difference> differences(Verification found) {
        return ((Verification.OtherResult) found).differences();
    }

    @Test
    void whatWasStoredIsFoundAgain() {
        assertThat(REPLAY.verify(stored())).isEqualTo(new Verification.Same(COMPLETED.edition()));
    }

    @Test
    void theOrderOfMembersAndWhiteSpaceMakeNoDifference() {
        Verification found = changed(json -> json.set("screening", json.remove("screening")));

        assertThat(found.isSame()).isTrue();
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void aDraftIsAssessedOnTheDayOnWhichItWas() {
        Screening young =
                draft().child(ChildDetails.born("", Days.TUE_2000_02_29)).build();
        Assessment assessment = FORMS.assess(young, Days.FRI_2013_03_01).orThrow();

        assertThat(REPLAY.verify(AssessmentJson.write(assessment)).isSame()).isTrue();
    }

    @Test
    void warningsAreComparedWhereTheyWereStored() {
        Screening contradicted = draft().child(ChildDetails.aboutAged("", 12, 13))
                .answer("grooming.keys-to-other-premises", Response.of(Answer.YES))
                .answer("grooming.keys-to-other-premises-repeated", Response.of(Answer.NO))
                .build();
        Checked<Assessment> assessed = FORMS.assess(contradicted);
        byte[] stored = AssessmentJson.write(assessed.orThrow(), assessed.problems());

        assertThat(assessed.problems()).isNotEmpty();
        assertThat(REPLAY.verify(stored).isSame()).isTrue();
    }

    @Test
    void anotherOutcomeIsTold() {
        Verification found = patched("{'op':'replace','path':'/outcome','value':'KEEP_UNDER_REVIEW'}");

        assertThat(differences(found)).containsExactly(new Difference(Part.DECISION, Kind.ANOTHER, "/outcome"));
    }

    @Test
    void anotherFindingIsToldWithItsPlace() {
        Verification found = patched("{'op':'replace','path':'/rules/0/truth','value':'NOT_MET'}");

        assertThat(differences(found)).containsExactly(new Difference(Part.FINDINGS, Kind.ANOTHER, "/rules/0/truth"));
    }

    @Test
    void aMemberTakenOutIsTold() {
        Verification found = patched("{'op':'remove','path':'/totals/HIGH'}");

        assertThat(differences(found)).containsExactly(new Difference(Part.TOTALS, Kind.NOT_STORED, "/totals/HIGH"));
    }

    @Test
    void aMemberPutInIsTold() {
        Verification found = patched("{'op':'add','path':'/comment','value':'Invented'}");

        assertThat(differences(found)).containsExactly(new Difference(Part.OTHER, Kind.ONLY_STORED, "/comment"));
    }

    @Test
    void anAnswerChangedAfterwardsShowsInTheResult() {
        Verification found = patched(
                "{'op':'replace','path':'/screening/responses/health.injuries-suggestive-of-assault/answer','value':'NO'}");

        assertThat(differences(found)).extracting(Difference::part).contains(Part.DECISION, Part.FINDINGS, Part.TOTALS);
        assertThat(differences(found)).extracting(Difference::part).doesNotContain(Part.INPUTS);
    }

    @Test
    void anEditionThatIsNotAtHandIsTold() {
        Verification found = patched("{'op':'replace','path':'/edition/version','value':'9.0.0'}");

        assertThat(found).isInstanceOf(Verification.OtherEdition.class);
        assertThat(found.problems()).extracting(Problem::code).containsExactly(ProblemCode.EDITION_NOT_FOUND);
    }

    @Test
    void anotherContentOfTheEditionIsTold() {
        Verification found =
                patched("{'op':'replace','path':'/edition/digest','value':'sha256:" + "0".repeat(64) + "'}");

        assertThat(found).isInstanceOf(Verification.OtherEdition.class);
        assertThat(found.problems()).extracting(Problem::code).containsExactly(ProblemCode.EDITION_DIGEST_DIFFERS);
    }

    @Test
    void aScreeningThatCannotBeReadIsToldWithItsPlaceInTheAssessment() {
        Verification found = patched("{'op':'remove','path':'/screening/id'}");

        assertThat(found).isInstanceOf(Verification.Unreadable.class);
        assertThat(found.problems())
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly("MISSING_MEMBER /screening/id");
    }

    @Test
    void whatIsNoAssessmentIsUnreadable() {
        for (String text : List.of("", "[]", "{}", "{\"schema\":\"screening/1\"}")) {
            assertThat(REPLAY.verify(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Verification.Unreadable.class);
        }
    }

    @Test
    void nothingThatWasStoredIsRepeated() {
        List<Verification> all = List.of(
                patched("{'op':'replace','path':'/screening/child/name','value':'Qwyzx'}"),
                patched("{'op':'replace','path':'/screening/notes/health','value':'Qwyzx'}"),
                patched("{'op':'add','path':'/Qwyzx Child','value':'Qwyzx'}"));

        assertThat(all).extracting(Verification::toString).noneMatch(text -> text.contains("Qwyzx"));
        assertThat(all)
                .flatExtracting(Verification::problems)
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains("Qwyzx"));
    }
}
