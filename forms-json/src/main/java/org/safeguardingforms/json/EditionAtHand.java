package org.safeguardingforms.json;

import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;

/** An edition with all that is made once for it: its compiled rules, and what reads its records. */
record EditionAtHand(
        SafeguardingForms forms,
        ScreeningJson screenings,
        InformationReportJson reports,
        TimelineJson timelines,
        Once<HandoverJson> handovers) {

    static EditionAtHand of(Edition edition) {
        return new EditionAtHand(
                SafeguardingForms.of(edition),
                new ScreeningJson(edition),
                new InformationReportJson(edition),
                new TimelineJson(edition),
                new Once<>(() -> new HandoverJson(edition)));
    }

    Checked<OpenedScreening> open(JsonNode record) {
        return screenings.read(record).map(screening -> new OpenedScreening(screening, forms));
    }

    Checked<OpenedReport> openReport(JsonNode record) {
        return reports.read(record).map(report -> new OpenedReport(report, forms));
    }
}
