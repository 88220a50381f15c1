package org.safeguardingforms.edition;

import java.util.regex.Pattern;

/**
 * A SHA-256 digest over a document's canonical JSON (RFC 8785): any change of content changes it, spacing does not.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits in lower case; empty if none was given
 */
public record Digest(String value) {

    /** No digest was given. */
    public static final Digest NOT_GIVEN = new Digest("");

    private static final String PREFIX = "sha256:";
    private static final int SHORT = PREFIX.length() + 12;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    public Digest {
        if (!value.isEmpty() && !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must be sha256: and 64 hexadecimal digits in lower case");
        }
    }

    /** False if no digest was given. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    /** The first twelve digits, for people to compare: {@code sha256:0123456789ab}. */
    public String abbreviated() {
        return isGiven() ? value.substring(0, SHORT) : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
