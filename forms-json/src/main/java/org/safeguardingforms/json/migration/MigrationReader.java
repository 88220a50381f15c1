package org.safeguardingforms.json.migration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.Schemas;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Level;
import tools.jackson.databind.JsonNode;

/** Reads a migration and holds it against the two editions that it names. */
final class MigrationReader {

    private final JsonNode json;
    private final Editions editions;
    private final List<Problem> problems = new ArrayList<>();

    MigrationReader(JsonNode json, Editions editions) {
        this.json = json;
        this.editions = editions;
    }

    Checked<Migration> read() {
        problems.addAll(Schemas.of("migration-1").problems(json));
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        Checked<Edition> from = edition("from");
        Checked<Edition> to = edition("to");
        problems.addAll(from.problems());
        problems.addAll(to.problems());
        return problems.isEmpty() ? between(from.orThrow(), to.orThrow()) : Checked.invalid(problems);
    }

    private Checked<Edition> edition(String member) {
        JsonNode named = json.path(member);
        EditionPin pin = new EditionPin(
                DefinitionReader.text(named, "id"),
                Version.parse(DefinitionReader.text(named, "version")),
                new Digest(DefinitionReader.text(named, "digest")));
        Checked<Edition> loaded = editions.edition(pin);
        return loaded.toOptional()
                .map(Checked::valid)
                .orElseGet(() -> Checked.invalid(placed(loaded.problems(), member)));
    }

    private static List<Problem> placed(List<Problem> problems, String member) {
        return problems.stream()
                .map(problem -> isOfPin(problem)
                        ? new Problem(problem.code(), Place.at("/" + member), problem.message())
                        : problem)
                .toList();
    }

    /** A problem of a document stays where it is. */
    private static boolean isOfPin(Problem problem) {
        return problem.place().document().isEmpty();
    }

    private Checked<Migration> between(Edition from, Edition to) {
        IdMap rows = map("rows", from, to, MigrationReader::rows);
        IdMap notes = map("notes", from, to, MigrationReader::noted);
        IdMap circumstances = map("circumstances", from, to, MigrationReader::circumstances);
        IdMap roles = map("roles", from, to, MigrationReader::roles);
        LevelMap levels = new LevelMap(
                DefinitionReader.byLevel(json.path("levels").path("map"), level -> Level.valueOf(level.asString())));
        levels.check(problems);
        String name = DefinitionReader.text(json, "id") + "@" + DefinitionReader.text(json, "version");
        MigrationParts parts = new MigrationParts(
                rows,
                notes,
                circumstances,
                roles,
                levels,
                map("sources", from, to, MigrationReader::sources),
                map(
                        "reliability",
                        from,
                        to,
                        edition -> grades(edition.informationSharingTool().reliability())),
                map(
                        "accuracy",
                        from,
                        to,
                        edition -> grades(edition.informationSharingTool().accuracy())));
        return problems.isEmpty() ? Checked.valid(new Migration(name, from, to, parts)) : Checked.invalid(problems);
    }

    private IdMap map(String member, Edition from, Edition to, Function<Edition, Stream<String>> ids) {
        List<Mapping> mappings = DefinitionReader.list(json.path(member), MigrationReader::mapping);
        IdMap map = new IdMap(mappings, set(ids.apply(from)), set(ids.apply(to)));
        new IdMapCheck(map, member, problems).run();
        return map;
    }

    private static Set<String> set(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Mapping mapping(JsonNode json) {
        return new Mapping(
                DefinitionReader.list(json.path("from"), JsonNode::asString),
                DefinitionReader.list(json.path("to"), JsonNode::asString),
                DefinitionReader.text(json, "reason"));
    }

    private static Stream<String> rows(Edition edition) {
        return edition.screeningTool().indicators().map(row -> row.id().value());
    }

    /** Only domains with a notes row can be named in a record. */
    private static Stream<String> noted(Edition edition) {
        return edition.screeningTool().domains().stream()
                .filter(Domain::hasNotes)
                .map(domain -> domain.id().value());
    }

    private static Stream<String> circumstances(Edition edition) {
        return edition.circumstances().circumstances().stream()
                .map(one -> one.id().value());
    }

    private static Stream<String> sources(Edition edition) {
        return edition.informationSharingTool().sources().stream()
                .map(box -> box.id().value());
    }

    private static Stream<String> grades(GradeScale scale) {
        return scale.grades().stream().map(grade -> grade.code().value());
    }

    private static Stream<String> roles(Edition edition) {
        return edition.roles().roles().stream().map(role -> role.id().value());
    }
}
