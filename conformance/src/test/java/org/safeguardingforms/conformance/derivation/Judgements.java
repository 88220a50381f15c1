package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a judgement settles, and what it never touches. */
final class Judgements {

    private Judgements() {}

    static Stream<Case> cases() {
        return grounds().entrySet().stream().flatMap(ground -> Arrays.stream(Conclusion.values())
                .map(conclusion -> one(ground.getKey(), ground.getValue(), conclusion)));
    }

    private static Map<String, Sketch> grounds() {
        Map<String, Sketch> grounds = new LinkedHashMap<>();
        grounds.put("nothing present at 15", Sketch.aged(15));
        grounds.put("one Low row present at 15", Sketch.aged(15).yes(Annexe2.LOW));
        grounds.put(
                "two Low rows present at 15", Sketch.aged(15).yes(Annexe2.LOW).yes(Annexe2.OTHER_LOW));
        grounds.put("one Medium row present at 10", Sketch.aged(10).yes(Annexe2.MEDIUM));
        grounds.put("one Medium row present at 11", Sketch.aged(11).yes(Annexe2.MEDIUM));
        grounds.put("one High row present at 14", Sketch.aged(14).yes(Annexe2.HIGH));
        grounds.put("one High row present at 13", Sketch.aged(13).yes(Annexe2.HIGH));
        grounds.put(
                "one High row, lowered to Low, present at 13",
                Sketch.aged(13).with(Annexe2.HIGH, Response.YES.amendedTo(Level.LOW)));
        grounds.put("one High row present at 18", Sketch.aged(18).yes(Annexe2.HIGH));
        return grounds;
    }

    private static Case one(String ground, Sketch sketch, Conclusion conclusion) {
        String name = "With " + ground + " there is " + conclusion.words() + ".";
        return Case.of(name, sketch.judged(conclusion), "Annexe 2, paragraph 8", "10.1");
    }
}
