package org.safeguardingforms.language;

/**
 * A word of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param folded the word in the form in which words are compared
 * @param joined true if nothing but white space or a hyphen stands between the word before and this one
 */
record Word(int start, int end, String folded, boolean joined) {

    @Override
    public String toString() {
        return "Word[" + start + ", " + end + "]";
    }
}
