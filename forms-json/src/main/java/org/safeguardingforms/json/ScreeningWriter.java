package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a screening as JSON. What was not given is left out. */
final class ScreeningWriter {

    private ScreeningWriter() {}

    static ObjectNode write(Screening screening) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", RecordKind.SCREENING.schemaName());
        json.put("id", screening.id().toString());
        put(json, "replaces", screening.replaces().map(UUID::toString));
        json.set("edition", pin(screening.edition()));
        content(json, screening);
        CarriedOverWriter.write(json, screening.carriedOver());
        return json;
    }

    /** Writes what people filled in. */
    static void content(ObjectNode json, Screening screening) {
        child(json, screening.child());
        completedBy(json, screening.completedBy());
        put(json, "completedOn", screening.completedOn().map(LocalDate::toString));
        if (!screening.responses().isEmpty()) {
            responses(json.putObject("responses"), screening.responses());
        }
        notes(json, screening);
        circumstances(json, screening);
        screening.judgement().ifPresent(judgement -> judgement(json.putObject("judgement"), judgement));
    }

    static ObjectNode pin(EditionPin pin) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", pin.id());
        json.put("version", pin.version().toString());
        put(json, "digest", pin.digest().value());
        return json;
    }

    private static void child(ObjectNode json, ChildDetails details) {
        if (details.equals(ChildDetails.NOT_GIVEN)) {
            return;
        }
        ObjectNode child = json.putObject("child");
        put(child, "name", details.name());
        if (details.age() instanceof ChildAge.BornOn born) {
            child.put("dateOfBirth", born.date().toString());
        } else if (details.age() instanceof ChildAge.Estimated estimated) {
            child.putObject("estimatedAge").put("from", estimated.from()).put("to", estimated.to());
        }
    }

    private static void completedBy(ObjectNode json, CompletedBy author) {
        if (author.equals(CompletedBy.NOT_GIVEN)) {
            return;
        }
        ObjectNode by = json.putObject("completedBy");
        put(by, "name", author.name());
        put(by, "jobTitle", author.jobTitle());
        put(by, "agency", author.agency());
        put(by, "role", author.role().value());
    }

    static void responses(ObjectNode json, Map<IndicatorId, Response> responses) {
        responses.forEach((row, response) -> response(json.putObject(row.value()), response));
    }

    private static void response(ObjectNode json, Response response) {
        json.put("answer", response.answer().name());
        if (!response.basis().isEmpty()) {
            ArrayNode basis = json.putArray("basis");
            response.basis().forEach(one -> basis.add(one.name()));
        }
        if (response.level() instanceof LevelChoice.Amended amended) {
            json.putObject("professionalLevel")
                    .put("level", amended.level().name())
                    .put("reason", amended.reason());
        }
    }

    private static void notes(ObjectNode json, Screening screening) {
        if (!screening.notes().isEmpty()) {
            ObjectNode notes = json.putObject("notes");
            screening.notes().forEach((domain, text) -> notes.put(domain.value(), text));
        }
    }

    private static void circumstances(ObjectNode json, Screening screening) {
        if (!screening.circumstances().isEmpty()) {
            ArrayNode circumstances = json.putArray("circumstances");
            screening.circumstances().forEach(one -> circumstances.add(one.value()));
        }
    }

    private static void judgement(ObjectNode json, Judgement judgement) {
        json.put("conclusion", judgement.conclusion().name());
        put(json, "reason", judgement.reason());
        put(json, "by", judgement.by());
        put(json, "on", judgement.on().map(LocalDate::toString));
    }

    private static void put(ObjectNode json, String member, String text) {
        if (!text.isEmpty()) {
            json.put(member, text);
        }
    }

    private static void put(ObjectNode json, String member, Optional<String> text) {
        text.ifPresent(value -> json.put(member, value));
    }
}
