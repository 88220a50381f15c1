package org.safeguardingforms.sharing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.WrittenText;

/** Whether every text of a report can be read, stored and printed. */
record ReportTexts(List<Problem> problems) {

    private static final Set<ReportField> NAMES = EnumSet.of(
            ReportField.REPORTER_NAME,
            ReportField.REPORTER_POST,
            ReportField.REPORTER_AGENCY,
            ReportField.REPORTER_CONTACT,
            ReportField.WITNESS_NAME,
            ReportField.WITNESS_CONTACT,
            ReportField.SHEET_TITLE,
            ReportField.PERSON_NAMES,
            ReportField.CHILD_NAMES,
            ReportField.VEHICLE_REGISTRATION,
            ReportField.VEHICLE_MAKE,
            ReportField.VEHICLE_MODEL,
            ReportField.VEHICLE_COLOUR,
            ReportField.PHONE_NUMBER,
            ReportField.PHONE_SERVICE);

    /** True for one text in sentences; false for names, numbers, titles and lists. */
    static boolean isFree(ReportField field) {
        return switch (field) {
            case PROVIDED_BY, PERSON_NICKNAMES, CHILD_NICKNAMES -> false;
            default -> !NAMES.contains(field);
        };
    }

    void check(InformationReport report) {
        new FieldWalk(this::check).copy(report);
    }

    /** What is carried over has a check of its own. */
    private boolean check(ReportField field, String pointer, List<String> texts) {
        if (!pointer.startsWith("/carriedOver/")) {
            checkWritten(field, pointer, texts);
        }
        return true;
    }

    private void checkWritten(ReportField field, String pointer, List<String> texts) {
        switch (field) {
            case PROVIDED_BY -> {}
            case PERSON_NICKNAMES, CHILD_NICKNAMES -> checkEach(pointer, texts);
            default ->
                new TextCheck(Place.at(pointer), NAMES.contains(field) ? WrittenText.NAME : WrittenText.NOTE, problems)
                        .checkGiven(texts.get(0));
        }
    }

    private void checkEach(String pointer, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            new TextCheck(Place.at(pointer + "/" + i), WrittenText.NAME, problems).checkGiven(texts.get(i));
        }
    }
}
