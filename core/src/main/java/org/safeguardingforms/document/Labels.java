package org.safeguardingforms.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Basis;

/** How values are written on paper. */
final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Labels() {}

    /** {@code 1 March 2013}. */
    static String of(LocalDate date) {
        return DAY.format(date);
    }

    static String of(Basis basis) {
        return switch (basis) {
            case EVIDENCE -> "Evidence";
            case GUT_FEELING -> "Gut feeling";
        };
    }

    static String of(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMS_CONCERNS -> "The tool confirms concerns";
            case DOES_NOT_CONFIRM_CONCERNS -> "The tool does not confirm concerns";
            case UNDECIDED -> "Undecided";
        };
    }

    static String of(Outcome outcome, boolean mandatory) {
        return switch (outcome) {
            case NO_INDICATOR_PRESENT -> "No indicator present. This does not mean that there is no risk.";
            case KEEP_UNDER_REVIEW -> "Keep under review. This does not mean that there is no risk.";
            case JUDGEMENT_REQUIRED -> "The professional's judgement is required.";
            case REFER ->
                mandatory ? "Refer to children's social care. This must be done." : "Refer to children's social care.";
        };
    }
}
