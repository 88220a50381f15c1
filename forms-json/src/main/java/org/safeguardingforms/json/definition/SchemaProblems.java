package org.safeguardingforms.json.definition;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.json.tree.Pointer;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Turns what the schema validator says into problems: from keyword and place, never from its messages or the value. */
public final class SchemaProblems {

    /** Keywords that only gather what others say more precisely. */
    private static final Set<String> GATHERING = Set.of("oneOf", "anyOf", "if", "then", "else", "allOf", "$ref");

    private static final Map<String, ProblemCode> CODES = Map.ofEntries(
            Map.entry("additionalProperties", ProblemCode.UNKNOWN_MEMBER),
            Map.entry("required", ProblemCode.MISSING_MEMBER),
            Map.entry("type", ProblemCode.WRONG_TYPE),
            Map.entry("enum", ProblemCode.NOT_ALLOWED_VALUE),
            Map.entry("const", ProblemCode.NOT_ALLOWED_VALUE),
            Map.entry("pattern", ProblemCode.WRONG_FORMAT),
            Map.entry("format", ProblemCode.WRONG_FORMAT),
            Map.entry("minimum", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("maximum", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("minLength", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("maxLength", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("minItems", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("maxItems", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("minProperties", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("maxProperties", ProblemCode.OUT_OF_BOUNDS),
            Map.entry("uniqueItems", ProblemCode.DUPLICATE_VALUE));

    private SchemaProblems() {}

    public static List<Problem> of(List<Error> errors) {
        List<Error> precise = errors.stream()
                .filter(error -> !GATHERING.contains(error.getKeyword()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        (precise.isEmpty() ? errors : precise).forEach(error -> problems.add(problem(error)));
        return problems;
    }

    private static Problem problem(Error error) {
        ProblemCode code = CODES.getOrDefault(error.getKeyword(), ProblemCode.SCHEMA_VIOLATION);
        return code.at(Place.at(pointer(error)), "The schema's rule \"" + error.getKeyword() + "\" is broken.");
    }

    /** A missing or unknown member is placed where it stands or should stand. */
    private static String pointer(Error error) {
        String pointer = shown(error);
        String property = error.getProperty();
        return property == null ? pointer : Pointer.member(pointer, property);
    }

    private static String shown(Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(Pointer.shown(error.getInstanceLocation().getName(i)));
        }
        return pointer.toString();
    }
}
