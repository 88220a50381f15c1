package org.safeguardingforms.definition;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of three numbers. Versions are compared as numbers: 1.10.0 is newer than 1.9.0.
 *
 * @param major raised by a change of structure or meaning
 * @param minor raised by an addition
 * @param patch raised by an editorial change
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("version: numbers must not be negative");
        }
    }

    /** Reads {@code 1.0.0}. @throws IllegalArgumentException if the text is not three numbers joined by full stops */
    public static Version parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("text: must be three numbers joined by full stops, such as 1.0.0");
        }
        return new Version(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
