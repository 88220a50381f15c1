package org.safeguardingforms.practice;

import java.util.Locale;
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

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+([ -][\\p{L}\\p{M}\\p{Nd}]+){0,5}");

    public WordForm {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("written: must be one to six words, joined by a space or a hyphen");
        }
    }

    /** The letters alone, small: two forms that could stand for one written word have the same. */
    public String letters() {
        return written.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return written;
    }
}
