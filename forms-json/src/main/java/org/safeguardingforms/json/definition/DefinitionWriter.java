package org.safeguardingforms.json.definition;

import org.safeguardingforms.definition.Guidance;
import tools.jackson.databind.node.ObjectNode;

/** Writes the parts that definitions have in common. */
public final class DefinitionWriter {

    private DefinitionWriter() {}

    public static void guidance(ObjectNode json, Guidance guidance) {
        json.put("text", guidance.text());
        json.put("citation", guidance.citation().paragraph());
    }
}
