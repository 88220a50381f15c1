package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.handover.HandoverDesk;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.handover.StillUnknown;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a hand-over to a risk assessment, and compares what it says with what follows from it. */
final class HandoverReader {

    private static final List<String> REQUIRED = List.of(
            "schema",
            "id",
            "edition",
            "screening",
            "outcome",
            "mandatory",
            "levels",
            "unknown",
            "history",
            "involve",
            "citation");
    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "id",
            "edition",
            "screening",
            "assessedAt",
            "child",
            "completedBy",
            "completedOn",
            "responses",
            "notes",
            "circumstances",
            "judgement",
            "carriedOver",
            "outcome",
            "mandatory",
            "levels",
            "unknown",
            "history",
            "involve",
            "citation");
    private static final Set<String> UNKNOWN_MEMBERS = Set.of("rows", "age", "circumstances");

    private final Edition edition;
    private final ScreeningReader screenings;
    private final Assessor assessor;
    private final HandoverDesk desk;

    HandoverReader(Edition edition) {
        this.edition = edition;
        this.screenings = new ScreeningReader(edition);
        this.assessor = new Assessor(edition);
        this.desk = new HandoverDesk(assessor);
    }

    Checked<RiskAssessmentHandover> read(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        JsonObject record = JsonObject.root(json, problems).only(MEMBERS);
        REQUIRED.forEach(record::require);
        record.string("schema");
        UUID id = record.uuid("id").orElse(JsonObject.UNREADABLE);
        Screening carried = carried(record);
        Optional<LocalDate> assessedAt = record.date("assessedAt");
        StillUnknown unknown = record.object("unknown")
                .map(HandoverReader::unknown)
                .orElseGet(() -> new StillUnknown(List.of(), false, List.of()));
        Map<HistoryHeadingId, String> history = history(record);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.invalid(problems);
        }
        return assessedAt
                .map(day -> assessor.assess(carried, day))
                .orElseGet(() -> assessor.assess(carried))
                .then(part -> desk.open(id, part, unknown, history))
                .then(handover -> Checked.of(handover, differences(json, handover)));
    }

    private Screening carried(JsonObject record) {
        UUID id = record.uuid("screening").orElse(JsonObject.UNREADABLE);
        ScreeningBuilder carried = Screening.draft(
                id, PinReader.read(record, edition.pin().digest()).orElse(edition.pin()));
        screenings.readContent(record, carried);
        CarriedOverReader.read(record).forEach(carried::carryingOver);
        return carried.build();
    }

    private static StillUnknown unknown(JsonObject json) {
        json.only(UNKNOWN_MEMBERS).require("rows").require("age").require("circumstances");
        List<IndicatorId> rows = ids(json, "rows", IndicatorId::new, ProblemCode.UNKNOWN_INDICATOR);
        List<CircumstanceId> circumstances =
                ids(json, "circumstances", CircumstanceId::new, ProblemCode.UNKNOWN_CIRCUMSTANCE);
        return new StillUnknown(rows, json.isTrue("age"), circumstances);
    }

    private static <T> List<T> ids(JsonObject json, String member, Function<String, T> id, ProblemCode unknown) {
        List<T> ids = new ArrayList<>();
        for (String text : json.strings(member)) {
            try {
                ids.add(id.apply(text));
            } catch (IllegalArgumentException e) {
                json.report(unknown, member, "The edition has none of this id.");
            }
        }
        return ids;
    }

    private static Map<HistoryHeadingId, String> history(JsonObject record) {
        Map<HistoryHeadingId, String> history = new LinkedHashMap<>();
        record.object("history").ifPresent(json -> json.members().forEach(name -> {
            Optional<String> text = json.string(name);
            heading(json, name).ifPresent(id -> text.ifPresent(written -> history.put(id, written)));
        }));
        return history;
    }

    private static Optional<HistoryHeadingId> heading(JsonObject json, String name) {
        try {
            return Optional.of(new HistoryHeadingId(name));
        } catch (IllegalArgumentException e) {
            json.report(ProblemCode.UNKNOWN_HISTORY_HEADING, name, "The edition has no such heading.");
            return Optional.empty();
        }
    }

    private static List<Problem> differences(JsonNode given, RiskAssessmentHandover handover) {
        ObjectNode derived = HandoverWriter.write(handover);
        return HandoverWriter.DERIVED.stream()
                .sorted()
                .filter(member -> !Objects.equals(given.get(member), derived.get(member)))
                .map(member -> ProblemCode.HANDOVER_DIFFERS.at(
                        Place.at("/" + member), "It is not what follows from the rest of the record."))
                .toList();
    }
}
