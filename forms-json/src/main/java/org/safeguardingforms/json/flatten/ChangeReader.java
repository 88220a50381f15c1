package org.safeguardingforms.json.flatten;

import static org.safeguardingforms.json.definition.DefinitionReader.optionalText;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.ElementKind;
import org.safeguardingforms.json.variant.MemberChange;
import org.safeguardingforms.json.variant.Position;
import tools.jackson.databind.JsonNode;

/** Reads a change. Only for variants that keep to their schema. */
final class ChangeReader {

    private final JsonNode json;

    private ChangeReader(JsonNode json) {
        this.json = json;
    }

    static Change read(JsonNode json) {
        ChangeReader reader = new ChangeReader(json);
        return switch (text(json, "change")) {
            case "amend" -> new Change.Amend(reader.element(), reader.members(), reader.grounds());
            case "add" -> reader.addition();
            case "retire" -> new Change.Retire(reader.element(), value(json.path("from")), reader.grounds());
            default -> reader.move();
        };
    }

    private ElementKind kind() {
        return ElementKind.valueOf(
                text(json, "element").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Element element() {
        return new Element(kind(), optionalText(json, "in"), optionalText(json, "id"));
    }

    private Change addition() {
        JsonNode content = json.path("to");
        String id = ElementPlace.of(kind()).idOf(content);
        Element added = new Element(kind(), optionalText(json, "in"), id);
        return new Change.Add(added, optionalText(json, "after"), value(content), grounds());
    }

    private Change move() {
        return new Change.Move(
                element(),
                position(json.path("from")),
                position(json.path("to")),
                optionalText(json, "newId"),
                grounds());
    }

    private static Position position(JsonNode json) {
        return new Position(optionalText(json, "in"), optionalText(json, "after"));
    }

    private List<MemberChange> members() {
        JsonNode from = json.path("from");
        JsonNode to = json.path("to");
        return Members.ofBoth(from, to).stream()
                .map(name -> new MemberChange(name, value(from.path(name)), value(to.path(name))))
                .toList();
    }

    private Change.Grounds grounds() {
        return new Change.Grounds(text(json, "reason"), optionalText(json, "overrides"));
    }

    /** A value as JSON; empty if there is none. */
    static String value(JsonNode json) {
        return json.isMissingNode() ? "" : new String(JsonText.line(json), StandardCharsets.UTF_8);
    }
}
