package org.safeguardingforms.document;

import java.util.Objects;

/**
 * A piece of text in one style.
 *
 * <p>It can hold personal data, so its {@code toString} shows none of its text.
 *
 * @param text the text, exactly as it is to be read
 * @param style how it stands out
 * @param source JSON Pointer of the record's member that the text comes from; empty for the form's own wording
 */
public record Span(String text, Style style, String source) {

    /** How a span stands out from the text around it. */
    public enum Style {
        /** As the text around it. */
        PLAIN,
        /** Bold. */
        STRONG,
        /** Set back, in grey: something that is missing, such as an answer not given. */
        FAINT
    }

    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(source, "source");
    }

    /** The form's own wording. */
    public static Span printed(String text) {
        return new Span(text, Style.PLAIN, "");
    }

    /** The form's own wording, in bold. */
    public static Span strong(String text) {
        return new Span(text, Style.STRONG, "");
    }

    /** The form's own wording for something that is missing. */
    public static Span faint(String text) {
        return new Span(text, Style.FAINT, "");
    }

    /** What somebody wrote, with the JSON Pointer of its place in the record. */
    public static Span written(String text, String source) {
        return new Span(text, Style.PLAIN, source);
    }

    @Override
    public String toString() {
        return "Span[" + text.length() + " characters, " + style + "]";
    }
}
