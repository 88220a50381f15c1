package org.safeguardingforms.conformance;

import java.util.regex.Pattern;

/** The form in which the handbook is cited. */
final class Citations {

    private static final Pattern PARAGRAPH = Pattern.compile("Annexe [12](, paragraph [1-9])?|\\d+(\\.\\d+)*");

    private Citations() {}

    static boolean isParagraph(String citation) {
        return PARAGRAPH.matcher(citation).matches();
    }
}
