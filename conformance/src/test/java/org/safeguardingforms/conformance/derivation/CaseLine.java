package org.safeguardingforms.conformance.derivation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a case as one line of JSON. Nothing in it needs escapes: all of it is our own. */
final class CaseLine {

    private static final String EDITION = "{\"id\":\"oxfordshire-cse\",\"version\":\"1.0.0\"}";
    private static final String AUTHOR =
            "{\"name\":\"Sam Sample\",\"jobTitle\":\"Safeguarding lead\",\"role\":\"school-or-college\"}";
    private static final String REASON = "Invented for this case";

    private final int number;
    private final Case one;
    private final Sketch sketch;
    private final Expected expected;

    CaseLine(int number, Case one) {
        this.number = number;
        this.one = one;
        this.sketch = one.sketch();
        this.expected = new Expected(sketch);
    }

    String text() {
        StringJoiner line = members();
        member(line, "schema", quoted("conformance-case/1"));
        member(line, "name", quoted(one.name()));
        member(line, "citations", texts(one.allCitations(expected).stream()));
        member(line, "record", record());
        member(line, "otherRows", sketch.othersNo() ? quoted("NO") : null);
        member(line, "leftOpen", sketch.open().isEmpty() ? null : texts(sketch.open().stream()));
        member(line, "assessAt", sketch.draft() ? quoted(sketch.day()) : null);
        member(line, "expected", expected());
        return line.toString();
    }

    private String record() {
        StringJoiner record = members();
        member(record, "schema", quoted("screening/1"));
        member(record, "id", quoted(String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number)));
        member(record, "edition", EDITION);
        member(record, "child", child());
        member(record, "completedBy", AUTHOR);
        member(record, "completedOn", sketch.draft() ? null : quoted(sketch.day()));
        member(record, "responses", sketch.responses().isEmpty() ? null : responses());
        member(record, "judgement", sketch.conclusion() == Conclusion.NONE ? null : judgement());
        return record.toString();
    }

    private String child() {
        StringJoiner child = members();
        member(child, "name", quoted("Robin Example"));
        if (sketch.child() instanceof Child.Born born) {
            member(child, "dateOfBirth", quoted(born.date()));
        } else if (sketch.child() instanceof Child.About about) {
            member(child, "estimatedAge", "{\"from\":" + about.from() + ",\"to\":" + about.to() + "}");
        }
        return child.toString();
    }

    private String responses() {
        StringJoiner responses = members();
        sketch.responses().forEach((row, response) -> member(responses, row, response(response)));
        return responses.toString();
    }

    private static String response(Response response) {
        StringJoiner json = members();
        member(json, "answer", quoted(response.answer()));
        Level own = response.own();
        member(json, "professionalLevel", own == null ? null : professionalLevel(own));
        return json.toString();
    }

    private static String professionalLevel(Level level) {
        return "{\"level\":" + quoted(level) + ",\"reason\":" + quoted(REASON) + "}";
    }

    private String judgement() {
        return "{\"conclusion\":" + quoted(sketch.conclusion()) + ",\"reason\":" + quoted(REASON) + "}";
    }

    private String expected() {
        StringJoiner json = members();
        boolean out = expected.isOutOfScope();
        member(json, "outcome", quoted(out ? "OUT_OF_SCOPE" : expected.outcome()));
        member(json, "mandatory", Boolean.toString(expected.isMandatory()));
        member(json, "settled", Boolean.toString(out || expected.isSettled()));
        member(json, "couldBecome", quoted(out ? "OUT_OF_SCOPE" : expected.couldBecome()));
        member(json, "rulesMet", rules(expected.rulesMet()));
        member(json, "rulesNotKnown", rules(expected.rulesNotKnown()));
        member(json, "totals", totals());
        Stream<String> warnings =
                expected.known().isContradicted() ? Stream.of("same-concern-contradicted") : Stream.of();
        member(json, "warnings", texts(warnings));
        return json.toString();
    }

    private static String rules(Set<TableRule> rules) {
        return texts(rules.stream().map(TableRule::id));
    }

    private String totals() {
        return Stream.of(Level.HIGH, Level.MEDIUM, Level.LOW)
                .map(level -> Map.entry(level, total(level)))
                .map(total -> quoted(total.getKey()) + ":" + total.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String total(Level level) {
        Known known = expected.known();
        return "{\"yes\":" + known.total(level, Answer.YES) + ",\"possible\":" + known.total(level, Answer.POSSIBLE)
                + "}";
    }

    private static StringJoiner members() {
        return new StringJoiner(",", "{", "}");
    }

    private static void member(StringJoiner object, String name, @Nullable String value) {
        if (value != null) {
            object.add(quoted(name) + ":" + value);
        }
    }

    private static String texts(Stream<String> texts) {
        return texts.map(CaseLine::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
