package org.safeguardingforms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Changes that do not apply are told of at their place, all at once, and say what was meant. */
class FaultyChangesTest {

    private static final String RELEVEL = "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
            + " 'from': {'level': 'MEDIUM'}, 'to': {'level': 'HIGH'}";

    private static String message(String... changes) {
        return Exampleshire.load(changes).problems().get(0).message();
    }

    @Test
    void twoChangesOfTheSameThingConflict() {
        assertThat(Exampleshire.problems(RELEVEL, RELEVEL)).containsExactly("changes-conflict /changes/1");
    }

    @Test
    void relevellingAndRewordingARowDoNotConflict() {
        String reword = "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
                + " 'from': {'text': 'Self-harming'}, 'to': {'text': 'Harming themselves'}";

        assertThat(Exampleshire.problems(RELEVEL, reword)).isEmpty();
    }

    @Test
    void amendingWhatIsRetiredConflicts() {
        String retire = "'change': 'retire', 'element': 'indicator', 'id': 'health.self-harming',"
                + " 'from': {'id': 'health.self-harming', 'text': 'Self-harming', 'level': 'MEDIUM'}";

        assertThat(Exampleshire.problems(RELEVEL, retire)).containsExactly("changes-conflict /changes/1");
    }

    @Test
    void anIdThatIsNotThereIsToldWithTheNearestOnes() {
        assertThat(message(RELEVEL.replace("self-harming", "self-harm")))
                .isEqualTo("There is no indicator health.self-harm. Nearest: health.self-harming.");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(Exampleshire.problems(
                        RELEVEL.replace("MEDIUM", "LOW"),
                        RELEVEL.replace("health.self-harming", "health.nothing-like-it"),
                        RELEVEL.replace("'HIGH'", "'MEDIUM'").replace("self-harming", "sexually-risky-behaviour")))
                .containsExactly(
                        "old-value-differs /changes/0/from",
                        "change-matches-nothing /changes/1",
                        "change-without-effect /changes/2");
    }

    @Test
    void whatTheResultBreaksIsToldAtTheChangeThatBreaksIt() {
        assertThat(Exampleshire.problems(RELEVEL.replace("HIGH", "HIGHEST")))
                .containsExactly("not-allowed-value /changes/0");
        assertThat(Exampleshire.problems("'change': 'amend', 'element': 'rule', 'id': 'multiple-indicators',"
                        + " 'from': {'when/present/atLeast': 2}, 'to': {'when/present/atLeast': 100}"))
                .containsExactly("count-unreachable /changes/0");
    }
}
