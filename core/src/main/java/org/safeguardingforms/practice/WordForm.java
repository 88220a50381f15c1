package org.safeguardingforms.practice;

import java.util.regex.Pattern;

/**
 * One way in which a term is written, as one to six words.
 *
 * <p>A space between two words stands for white space or a hyphen; a hyphen stands for white space, a hyphen or nothing:
 * {@code street-wise} is also street wise and streetwise. Capitals make no difference.
 *
 * @param written the words, joined by single spaces or hyphens
 */
public record WordForm(String written) {

    /** The most words that one form has. */
    public static final int MOST_WORDS = 6;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+([ -][\\p{L}\\p{M}\\p{Nd}]+){0,5}");

    public WordForm {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("written: must be one to six words, joined by a space or a hyphen");
        }
    }

    @Override
    public String toString() {
        return written;
    }
}
