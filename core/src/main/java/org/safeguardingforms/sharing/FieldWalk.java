package org.safeguardingforms.sharing;

import java.util.List;
import java.util.function.Function;
import org.safeguardingforms.definition.ReportField;

/**
 * Goes through every field of a report that has something in it, in the order of the record, and makes a copy that holds
 * the fields that are to be shown. Places do not move: what is left out leaves its place empty.
 */
final class FieldWalk {

    /** Whether a field is to be shown. A list of texts is one field. */
    interface Filter {
        boolean shows(ReportField field, String pointer, List<String> texts);
    }

    private final Filter filter;

    FieldWalk(Filter filter) {
        this.filter = filter;
    }

    InformationReport copy(InformationReport report) {
        InformationReportBuilder copy = new InformationReportBuilder(
                report, report.id(), report.replaces().orElse(null));
        copy.reporter = reporter(report.reporter());
        List<String> boxes =
                report.providedBy().stream().map(box -> box.value()).sorted().toList();
        if (texts(ReportField.PROVIDED_BY, "/providedBy", boxes).isEmpty()) {
            copy.providedBy.clear();
        }
        copy.reliability = report.reliability()
                .map(grade -> grade(grade, ReportField.RELIABILITY_NOTES, "/reliability/notes"))
                .orElse(null);
        copy.accuracy = report.accuracy()
                .map(grade -> grade(grade, ReportField.ACCURACY_NOTES, "/accuracy/notes"))
                .orElse(null);
        copy.information = text(ReportField.INFORMATION, "/information", report.information());
        copy.othersAware = text(ReportField.OTHERS_AWARE, "/othersAware", report.othersAware());
        each(copy.witnesses, "/witnesses/", at -> one -> witness(one, at));
        each(copy.sheets, "/additionalSheets/", at -> one -> sheet(one, at));
        each(copy.items, "/items/", at -> one -> new ItemWalk(this, at).copy(one));
        for (int i = 0; i < copy.carriedOver.size(); i++) {
            copy.carriedOver.set(i, new CarriedWalk(this, i).copy(copy.carriedOver.get(i)));
        }
        return copy.build();
    }

    private static <T> void each(List<T> list, String pointer, Function<String, Function<T, T>> copy) {
        for (int i = 0; i < list.size(); i++) {
            list.set(i, copy.apply(pointer + i).apply(list.get(i)));
        }
    }

    String text(ReportField field, String pointer, String text) {
        return text.isEmpty() || filter.shows(field, pointer, List.of(text)) ? text : "";
    }

    List<String> texts(ReportField field, String pointer, List<String> texts) {
        return texts.isEmpty() || filter.shows(field, pointer, texts) ? texts : List.of();
    }

    private Reporter reporter(Reporter from) {
        return new Reporter(
                text(ReportField.REPORTER_NAME, "/reporter/name", from.name()),
                text(ReportField.REPORTER_POST, "/reporter/post", from.post()),
                text(ReportField.REPORTER_AGENCY, "/reporter/agency", from.agency()),
                text(ReportField.REPORTER_CONTACT, "/reporter/contact", from.contact()));
    }

    private GradeGiven grade(GradeGiven from, ReportField notes, String pointer) {
        return from.withNotes(text(notes, pointer, from.notes()));
    }

    private Witness witness(Witness from, String at) {
        return new Witness(
                text(ReportField.WITNESS_NAME, at + "/name", from.name()),
                text(ReportField.WITNESS_CONTACT, at + "/contact", from.contact()),
                text(ReportField.WITNESS_DETAILS, at + "/details", from.details()));
    }

    private AdditionalSheet sheet(AdditionalSheet from, String at) {
        return new AdditionalSheet(
                text(ReportField.SHEET_TITLE, at + "/title", from.title()),
                text(ReportField.SHEET_TEXT, at + "/text", from.text()));
    }
}
