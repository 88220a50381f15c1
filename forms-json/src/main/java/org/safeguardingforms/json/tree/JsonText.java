package org.safeguardingforms.json.tree;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as UTF-8, the same on every platform. */
public final class JsonText {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter LINE = JsonMapper.builder().build().writer();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final ObjectWriter INDENTED = LINE.with(
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    /** For texts with blanks that nobody could see. */
    private static final ObjectWriter ASCII = INDENTED.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private JsonText() {}

    public static byte[] line(JsonNode json) {
        return LINE.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] indented(JsonNode json) {
        return indented(json, INDENTED);
    }

    /** With everything beyond ASCII as escapes. */
    public static byte[] ascii(JsonNode json) {
        return indented(json, ASCII);
    }

    private static byte[] indented(JsonNode json, ObjectWriter writer) {
        return (writer.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
