package org.safeguardingforms.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Canonical JSON (RFC 8785) of trees whose numbers are whole, written a second time so that the digests can be trusted. */
final class Rfc8785 {

    private Rfc8785() {}

    static String digest(JsonNode node) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical(node).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String canonical(JsonNode node) {
        if (node.isObject()) {
            return node.propertyNames().stream()
                    .sorted()
                    .map(name -> quoted(name) + ":" + canonical(node.path(name)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return node.values().stream().map(Rfc8785::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isString() ? quoted(node.stringValue()) : node.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            quoted.append(escaped(text.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
