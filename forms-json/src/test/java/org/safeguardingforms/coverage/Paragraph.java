package org.safeguardingforms.coverage;

import java.util.List;

/**
 * A numbered paragraph or heading of the handbook.
 *
 * @param number as printed
 * @param kind what it is
 * @param title its heading, or how it begins
 */
record Paragraph(String number, Kind kind, String title) {

    enum Kind {
        /** The heading of a section or of a part of one. */
        HEADING,
        /** A paragraph, which is encoded or not. */
        PARAGRAPH
    }

    /** Every paragraph and heading, in the handbook's order. */
    static List<Paragraph> all() {
        return CoverageFiles.lines("paragraphs.txt").stream()
                .map(Paragraph::read)
                .toList();
    }

    private static Paragraph read(String line) {
        String[] parts = line.split("\t", 3);
        return new Paragraph(parts[0], Kind.valueOf(parts[1]), parts[2]);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** True for the heading of a whole section or annexe. */
    boolean isSection() {
        return isHeading() && !number.contains(".") && !number.contains(",");
    }
}
