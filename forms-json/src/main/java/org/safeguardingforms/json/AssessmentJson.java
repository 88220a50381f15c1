package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.CarriedConcern;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.Totals;
import org.safeguardingforms.json.definition.DefinitionWriter;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Level;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes assessments as JSON: the decision first, then every rule with what was found, then the inputs.
 *
 * <pre>{@code
 * {"schema":"assessment/1","edition":{…},"assessedAt":"2013-03-01","age":{"years":13},"outcome":"REFER",
 *  "mandatory":true,"settled":true,"couldBecome":"REFER","open":{"rows":[],"age":false},
 *  "totals":{"HIGH":{"yes":1,"possible":0},…},"guidance":[…],
 *  "actions":[{"id":"…","truth":"MET","text":"…","to":"…","moment":"…","obligation":"MANDATORY","citation":"…"},…],
 *  "alerts":[{"id":"…","title":"…","text":"…","why":"…","truth":"MET","citation":"…"},…],
 *  "stagesAhead":[…],"measures":[…],"screeningRequirement":{…},
 *  "rules":[{"id":"…","title":"…","truth":"MET","outcome":"REFER","mandatory":true,"citation":"…","finding":{…}},…],
 *  "screening":{…}}
 * }</pre>
 *
 * <p>If terms to avoid stand in the notes or reasons, a member {@code language} lists them as {@link LanguageAdviceJson}
 * does. A migrated record whose earlier answers Yes or Possible have no place in the edition has a member
 * {@code carriedConcerns}: {@code [{"row":"…","answer":"YES","level":"HIGH","record":"…","edition":{…}},…]}; no rule
 * looked at them. It holds the whole screening, so it is as personal as the record.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /** The assessment in UTF-8, indented. */
    public static byte[] write(Assessment assessment) {
        return write(assessment, List.of());
    }

    /** The assessment in UTF-8, indented, with a list of {@code warnings} at its end if there are any. */
    public static byte[] write(Assessment assessment, List<Problem> warnings) {
        return JsonText.indented(json(assessment, warnings));
    }

    /** The assessment in UTF-8 on one line, for streams of newline-delimited JSON. */
    public static byte[] writeLine(Assessment assessment) {
        return writeLine(assessment, List.of());
    }

    /** The assessment in UTF-8 on one line, with a list of {@code warnings} at its end if there are any. */
    public static byte[] writeLine(Assessment assessment, List<Problem> warnings) {
        return JsonText.line(json(assessment, warnings));
    }

    private static ObjectNode json(Assessment assessment, List<Problem> warnings) {
        ObjectNode json = json(assessment);
        if (!warnings.isEmpty()) {
            json.set("warnings", ProblemJson.list(warnings));
        }
        return json;
    }

    private static ObjectNode json(Assessment assessment) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "assessment/1");
        json.set("edition", ScreeningWriter.pin(assessment.edition().pin()));
        assessment.assessedAt().map(LocalDate::toString).ifPresent(day -> json.put("assessedAt", day));
        age(json, assessment.age());
        decision(json, assessment.decision());
        totals(json.putObject("totals"), assessment.totals());
        ArrayNode guidance = json.putArray("guidance");
        assessment.guidance().forEach(note -> DefinitionWriter.guidance(guidance.addObject(), note));
        carriedConcerns(json, assessment.carriedConcerns());
        PracticeFindingWriter.write(json, assessment);
        json.set("rules", FindingWriter.rules(assessment));
        List<LanguageFinding> language = assessment.languageAdvice();
        if (!language.isEmpty()) {
            json.set("language", LanguageAdviceJson.list(language));
        }
        json.set("screening", ScreeningWriter.write(assessment.screening()));
        return json;
    }

    private static void carriedConcerns(ObjectNode json, List<CarriedConcern> concerns) {
        if (!concerns.isEmpty()) {
            ArrayNode list = json.putArray("carriedConcerns");
            concerns.forEach(one -> carriedConcern(list.addObject(), one));
        }
    }

    private static void carriedConcern(ObjectNode json, CarriedConcern concern) {
        json.put("row", concern.row()).put("answer", concern.answer().name());
        concern.level().ifPresent(level -> json.put("level", level.name()));
        json.put("record", concern.origin().record().toString());
        json.set("edition", ScreeningWriter.pin(concern.origin().edition()));
    }

    private static void age(ObjectNode json, AgeUsed age) {
        if (age instanceof AgeUsed.Exact exact) {
            json.putObject("age").put("years", exact.years());
        } else if (age instanceof AgeUsed.Estimated estimated) {
            json.putObject("age").put("from", estimated.from()).put("to", estimated.to());
        } else {
            json.putNull("age");
        }
    }

    private static void decision(ObjectNode json, ReferralDecision decision) {
        if (decision instanceof ReferralDecision.Decided decided) {
            json.put("outcome", decided.outcome().name());
            json.put("mandatory", decided.mandatory());
            json.put("settled", decided.isSettled());
            json.put("couldBecome", decided.couldBecome().name());
            open(json.putObject("open"), decided.openQuestions());
        } else if (decision instanceof ReferralDecision.OutOfScope out) {
            outOfScope(json, out);
        }
    }

    private static void open(ObjectNode json, ReferralDecision.OpenQuestions open) {
        ArrayNode rows = json.putArray("rows");
        open.rows().forEach(row -> rows.add(row.value()));
        json.put("age", open.age());
    }

    private static void outOfScope(ObjectNode json, ReferralDecision.OutOfScope out) {
        json.put("outcome", "OUT_OF_SCOPE");
        json.put("mandatory", false);
        json.put("settled", true);
        json.put("couldBecome", "OUT_OF_SCOPE");
        DefinitionWriter.guidance(json.putObject("signpost"), out.signpost());
    }

    private static void totals(ObjectNode json, Totals totals) {
        for (Level level : new Level[] {Level.HIGH, Level.MEDIUM, Level.LOW}) {
            Count count = totals.of(level);
            json.putObject(level.name()).put("yes", count.yes()).put("possible", count.possible());
        }
    }
}
