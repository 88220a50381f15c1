package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Nothing is known of the age: it never lowers an outcome, and a judgement does not settle what hangs on it. */
final class UnknownAges {

    private UnknownAges() {}

    static Stream<Case> cases() {
        return answers().entrySet().stream().flatMap(entry -> Arrays.stream(Conclusion.values())
                .map(conclusion -> one(entry.getKey(), entry.getValue(), conclusion)));
    }

    private static Map<String, Sketch> answers() {
        Sketch none = Sketch.of(new Child.Unknown());
        Map<String, Sketch> answers = new LinkedHashMap<>();
        answers.put("nothing is present", none);
        answers.put("one Low row is present", none.yes(Annexe2.LOW));
        answers.put("two Low rows are present", none.yes(Annexe2.LOW).yes(Annexe2.OTHER_LOW));
        answers.put("one Medium row is present", none.yes(Annexe2.MEDIUM));
        answers.put("one High row is Possible", none.with(Annexe2.HIGH, Response.POSSIBLE));
        answers.put(
                "one Medium row is present that the professional keeps at Medium",
                none.with(Annexe2.MEDIUM, Response.YES.amendedTo(Level.MEDIUM)));
        answers.put(
                "one Low row is present that the professional raised to High",
                none.with(Annexe2.LOW, Response.YES.amendedTo(Level.HIGH)));
        answers.put(
                "one High row is present that the professional lowered to Low",
                none.with(Annexe2.HIGH, Response.YES.amendedTo(Level.LOW)));
        answers.put("nothing is answered", none.othersUnanswered());
        answers.put(
                "nothing is answered but one Low row, which is present",
                none.yes(Annexe2.LOW).othersUnanswered());
        return answers;
    }

    private static Case one(String what, Sketch sketch, Conclusion conclusion) {
        String name = "The age is not known, " + what + ", with " + conclusion.words() + ".";
        return Case.of(name, sketch.judged(conclusion));
    }
}
