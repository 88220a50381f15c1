package org.safeguardingforms.json.definition;

import java.util.List;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.json.tree.Canonical;
import org.safeguardingforms.json.tree.Pointer;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * A definition or edition manifest that keeps to its schema.
 *
 * @param kind its kind
 * @param json its content
 * @param digest the digest of its content
 */
public record DefinitionDocument(DocumentKind kind, JsonNode json, Digest digest) {

    /** Reads a document of any kind, or finds every way in which it breaks its schema. */
    public static Checked<DefinitionDocument> read(byte[] bytes) {
        return StrictJson.parse(bytes).then(json -> DocumentKind.of(json)
                .map(kind -> check(kind, json, bytes))
                .orElseGet(() -> Checked.invalid(named(List.of(DocumentKind.unknown()), json))));
    }

    /** One of the library's own documents: its build has held it to its schema, so that it is only read here. */
    static DefinitionDocument ofTheLibrary(byte[] bytes) {
        JsonNode json = StrictJson.parse(bytes).orThrow();
        return new DefinitionDocument(
                DocumentKind.of(json).orElseThrow(), json, Canonical.digest(StrictJson.text(bytes)));
    }

    private static Checked<DefinitionDocument> check(DocumentKind kind, JsonNode json, byte[] bytes) {
        List<Problem> problems = kind.schema().problems(json);
        return problems.isEmpty()
                ? Checked.valid(new DefinitionDocument(kind, json, Canonical.digest(StrictJson.text(bytes))))
                : Checked.invalid(named(problems, json));
    }

    /** A document that was made from others, or every way in which it breaks its schema. */
    public static Checked<DefinitionDocument> made(DocumentKind kind, JsonNode json) {
        List<Problem> problems = kind.schema().problems(json);
        return problems.isEmpty()
                ? Checked.valid(new DefinitionDocument(kind, json, Canonical.digest(json)))
                : Checked.invalid(named(problems, json));
    }

    /** The problems, saying which document they are in if it has an id. */
    private static List<Problem> named(List<Problem> problems, JsonNode json) {
        if (json.path("id").asString("").isEmpty()) {
            return problems;
        }
        String name = Pointer.shown(json.path("id").asString()) + "@"
                + Pointer.shown(json.path("version").asString(""));
        return problems.stream()
                .map(problem -> new Problem(problem.code(), problem.place().in(name), problem.message()))
                .toList();
    }

    public String id() {
        return json.path("id").asString();
    }

    public Version version() {
        return Version.parse(json.path("version").asString());
    }

    /** Id and version in one string. */
    public String name() {
        return id() + "@" + version();
    }
}
