package org.safeguardingforms.testkit;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.screening.Screening;

/**
 * A case in which an edition breaks a law. The message says what happened in one sentence, describes the case in another, and
 * then gives it as a record that can be assessed as it stands.
 */
public final class BrokenLaw extends AssertionError {

    @Serial
    private static final long serialVersionUID = 1L;

    private BrokenLaw(String message) {
        super(message);
    }

    /** A law broken by something that is no record. */
    static BrokenLaw because(String sentence) {
        return new BrokenLaw(sentence);
    }

    /** A law broken by one record, or between several. */
    static BrokenLaw because(String sentence, Edition edition, List<Screening> cases) {
        StringBuilder message = new StringBuilder(sentence);
        CaseWords words = new CaseWords(edition);
        ScreeningJson records = new ScreeningJson(edition);
        for (Screening one : cases) {
            message.append("\n\nUnder ").append(edition.pin().name()).append(": ");
            message.append(words.of(one)).append('\n');
            message.append(new String(records.write(one), StandardCharsets.UTF_8));
        }
        return new BrokenLaw(message.toString());
    }
}
