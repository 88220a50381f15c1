package org.safeguardingforms.examples.cli;

import org.safeguardingforms.json.Editions;

/** Records of fictitious children, and a report of nobody. */
final class Records {

    /** The digest of the bundled edition. */
    static final String DIGEST =
            Editions.bundled().summaries().get(0).pin().digest().value();

    private static final String PIN =
            "{\"id\":\"oxfordshire-cse\",\"version\":\"1.0.0\",\"digest\":\"" + DIGEST + "\"}";

    private Records() {}

    /** A completed record of a 13-year-old, on one line. */
    static String completed() {
        return with("\"child\":{\"name\":\"Robin Example\",\"dateOfBirth\":\"2000-02-29\"}");
    }

    /** An information report that was sent, on one line. */
    static String report() {
        return "{\"schema\":\"information-report/1\",\"id\":\"00000000-0000-4000-8000-000000000001\",\"edition\":" + PIN
                + ",\"reporter\":{\"name\":\"Alex Example\",\"post\":\"Key worker\",\"agency\":\"Example House\","
                + "\"contact\":\"01632 960001\"},\"providedBy\":[\"SELF\"],\"reliability\":{\"grade\":\"B\"},"
                + "\"accuracy\":{\"grade\":\"2\"},\"information\":\"The same car waited outside.\","
                + "\"items\":[{\"kind\":\"PERSON\",\"part\":\"SUSPECTED\",\"names\":\"Mr Nobody\"}],"
                + "\"sentOn\":\"2013-03-01\"}";
    }

    /** A completed record with this child. */
    static String with(String child) {
        return "{\"schema\":\"screening/1\",\"id\":\"7b0c5a52-3d5e-4d0f-8a57-2f6f0f0d1c11\",\"edition\":" + PIN + ","
                + child
                + ",\"completedBy\":{\"name\":\"Sam Sample\",\"jobTitle\":\"Safeguarding lead\"},"
                + "\"completedOn\":\"2013-03-01\","
                + "\"responses\":{\"grooming.unexplained-money\":{\"answer\":\"YES\"}}}";
    }
}
