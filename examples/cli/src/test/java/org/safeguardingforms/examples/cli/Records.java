package org.safeguardingforms.examples.cli;

import org.safeguardingforms.json.Editions;

/** Records of fictitious children. */
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

    /** A completed record with this child. */
    static String with(String child) {
        return "{\"schema\":\"screening/1\",\"id\":\"7b0c5a52-3d5e-4d0f-8a57-2f6f0f0d1c11\",\"edition\":" + PIN + ","
                + child
                + ",\"completedBy\":{\"name\":\"Sam Sample\",\"jobTitle\":\"Safeguarding lead\"},"
                + "\"completedOn\":\"2013-03-01\","
                + "\"responses\":{\"grooming.unexplained-money\":{\"answer\":\"YES\"}}}";
    }
}
