package org.safeguardingforms.json.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Reads one JSON object from bytes: UTF-8 only, no member twice, bounded in size and depth, nothing behind it. */
public final class StrictJson {

    /** The longest document, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The deepest nesting. Our documents need 10 levels; conditions may be nested further. */
    static final int MAX_DEPTH = 64;

    /** The most names, values and brackets: they take far more room in memory than in the document. */
    static final int MAX_TOKENS = 200_000;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxDocumentLength(MAX_BYTES)
            .maxTokenCount(MAX_TOKENS)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(30)
            .build();
    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictJson() {}

    public static Checked<JsonNode> parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return failed(ProblemCode.TOO_LARGE, "It is longer than " + MAX_BYTES + " bytes.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            // Whatever is not UTF-8 was replaced.
            return failed(ProblemCode.NOT_UTF8, "Some of its bytes are not UTF-8.");
        }
        return parse(withoutMark(text));
    }

    /** The text of a document that was read as JSON. */
    public static String text(byte[] bytes) {
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Checked<JsonNode> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return parse(parser);
        } catch (StreamConstraintsException e) {
            return tooMuch(e);
        } catch (JacksonException e) {
            return failed(ProblemCode.NOT_JSON, "It is not JSON" + where(e) + ".");
        }
    }

    private static Checked<JsonNode> parse(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return failed(ProblemCode.NOT_JSON, "It is not a JSON object.");
        }
        List<Problem> problems = new ArrayList<>();
        JsonNode node = new TreeReader(parser, problems).object();
        if (parser.nextToken() != null) {
            return failed(ProblemCode.NOT_JSON, "Something stands behind the JSON object.");
        }
        return Checked.of(node, problems);
    }

    private static Checked<JsonNode> tooMuch(StreamConstraintsException e) {
        String limit = e.getOriginalMessage();
        if (limit.contains("nesting depth")) {
            return failed(
                    ProblemCode.TOO_DEEP, "It is nested more than " + MAX_DEPTH + " levels deep" + where(e) + ".");
        }
        String message = limit.startsWith("Token count")
                ? "It holds more than " + MAX_TOKENS + " names, values and brackets"
                : "A text, name or number in it is too long" + where(e);
        return failed(ProblemCode.TOO_LARGE, message + ".");
    }

    private static String where(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static Checked<JsonNode> failed(ProblemCode code, String message) {
        return Checked.invalid(List.of(code.at(Place.whole(), message)));
    }
}
