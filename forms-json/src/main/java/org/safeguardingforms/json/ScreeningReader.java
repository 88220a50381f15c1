package org.safeguardingforms.json;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import tools.jackson.databind.JsonNode;

/**
 * Reads the shape of a record. Whatever the schema says of types, members and forms is said here too; a property test
 * holds the two together. What needs the edition is left to its check.
 */
final class ScreeningReader {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "id",
            "replaces",
            "edition",
            "child",
            "completedBy",
            "completedOn",
            "responses",
            "notes",
            "circumstances",
            "judgement",
            "carriedOver");
    private static final Set<String> RESPONSE_MEMBERS = Set.of("answer", "basis", "professionalLevel");
    private static final Set<String> LEVEL_MEMBERS = Set.of("level", "reason");

    private final Edition edition;
    private final Map<String, IndicatorId> rows = new HashMap<>();

    ScreeningReader(Edition edition) {
        this.edition = edition;
        edition.screeningTool().indicators().forEach(row -> rows.put(row.id().value(), row.id()));
    }

    /** The record as far as it can be read. If a problem was an error, it must not be used but for finding more. */
    Screening read(JsonNode json, List<Problem> problems) {
        JsonObject record = JsonObject.root(json, problems)
                .only(MEMBERS)
                .require("schema")
                .require("id")
                .require("edition");
        record.string("schema");
        UUID id = record.uuid("id").orElse(JsonObject.UNREADABLE);
        ScreeningBuilder screening = Screening.draft(
                id, PinReader.read(record, edition.pin().digest()).orElse(edition.pin()));
        record.uuid("replaces").ifPresent(screening::replacing);
        readContent(record, screening);
        CarriedOverReader.read(record).forEach(screening::carryingOver);
        return screening.build();
    }

    /** Reads what people filled in. */
    void readContent(JsonObject record, ScreeningBuilder screening) {
        HeaderReader.read(record, screening);
        record.object("responses").ifPresent(responses -> readResponses(responses, screening));
        record.object("notes").ifPresent(notes -> readNotes(notes, screening));
        readCircumstances(record, screening);
        record.object("judgement").flatMap(JudgementReader::read).ifPresent(screening::judgement);
    }

    private void readResponses(JsonObject responses, ScreeningBuilder screening) {
        for (String name : responses.members()) {
            IndicatorId row = rows.get(name);
            if (row == null) {
                responses.report(ProblemCode.UNKNOWN_INDICATOR, name, "The edition has no such row.");
            }
            Optional<Response> response = responses.object(name).flatMap(ScreeningReader::response);
            if (row != null) {
                response.ifPresent(given -> screening.answer(row, given));
            }
        }
    }

    private static Optional<Response> response(JsonObject json) {
        json.only(RESPONSE_MEMBERS).require("answer");
        Set<Basis> basis = basis(json);
        LevelChoice level =
                json.object("professionalLevel").flatMap(ScreeningReader::level).orElseGet(LevelChoice.AsPrinted::new);
        return json.constant("answer", Answer.class).map(answer -> new Response(answer, basis, level));
    }

    private static Set<Basis> basis(JsonObject json) {
        if (!json.has("basis")) {
            return Set.of();
        }
        Set<Basis> basis = EnumSet.noneOf(Basis.class);
        List<String> names = json.strings("basis");
        names.forEach(name -> json.constant("basis", name, Basis.class).ifPresent(basis::add));
        if (names.isEmpty()) {
            json.report(ProblemCode.OUT_OF_BOUNDS, "basis", "It must name at least one basis.");
        }
        return basis;
    }

    private static Optional<LevelChoice> level(JsonObject json) {
        json.only(LEVEL_MEMBERS).require("level");
        String reason = json.string("reason").orElse("");
        return json.constant("level", Level.class).map(level -> new LevelChoice.Amended(level, reason));
    }

    private void readNotes(JsonObject notes, ScreeningBuilder screening) {
        for (String name : notes.members()) {
            Optional<DomainId> domain = edition.screeningTool().domains().stream()
                    .map(one -> one.id())
                    .filter(id -> id.value().equals(name))
                    .findFirst();
            if (domain.isEmpty()) {
                notes.report(ProblemCode.UNKNOWN_DOMAIN, name, "The edition has no such domain.");
            }
            Optional<String> text = notes.string(name);
            domain.ifPresent(id -> text.ifPresent(written -> screening.note(id, written)));
        }
    }

    private void readCircumstances(JsonObject record, ScreeningBuilder screening) {
        for (String name : record.strings("circumstances")) {
            Optional<CircumstanceId> known = edition.circumstances().circumstances().stream()
                    .map(one -> one.id())
                    .filter(id -> id.value().equals(name))
                    .findFirst();
            known.ifPresentOrElse(
                    screening::circumstance,
                    () -> record.report(
                            ProblemCode.UNKNOWN_CIRCUMSTANCE,
                            "circumstances",
                            "The edition has no such circumstance."));
        }
    }
}
