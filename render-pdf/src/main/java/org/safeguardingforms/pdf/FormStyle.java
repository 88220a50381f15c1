package org.safeguardingforms.pdf;

import java.util.Locale;

/**
 * How the forms look: every measure and colour stands here.
 *
 * <p>A4 upright. Body 9.5 pt on 13.5 pt, tables 9 pt on 12 pt. Rules are 0.75 pt, since thinner ones vanish on some screens. Grey
 * text has a contrast of 5.9 to 1 on white (WCAG asks for 4.5).
 */
final class FormStyle {

    static final double MM = 72 / 25.4;
    static final double CONTENT_WIDTH = 174 * MM;
    static final double CELL_PADDING = 1.8 * MM;

    static final double BODY_SIZE = 9.5;
    static final double TABLE_SIZE = 9;

    private static final String RULE_COLOUR = "#76808B";
    private static final String RULE = "0.75pt solid " + RULE_COLOUR;
    private static final String DARK = "#1D3148";
    private static final String HEADER_FILL = "#D8E0E9";
    private static final String SECTION_FILL = "#EDF1F5";

    static final Look ROOT = Look.of(
            "font-family", Typesetter.BASE_FAMILY,
            "font-size", points(BODY_SIZE),
            "line-height", "13.5pt",
            "color", "#16191D",
            "linefeed-treatment", "preserve",
            "white-space-treatment", "ignore-if-surrounding-linefeed",
            "white-space-collapse", "false",
            "wrap-option", "wrap",
            "hyphenate", "false",
            "orphans", "2",
            "widows", "2");

    static final Look PAGE = Look.of(
            "master-name", "page",
            "page-width", "210mm",
            "page-height", "297mm",
            "margin", "9mm 18mm 9mm 18mm");
    static final Look BODY_REGION = Look.of("margin-top", "10mm", "margin-bottom", "14mm");
    static final Look TOP_REGION = Look.of("extent", "8mm");
    static final Look BOTTOM_REGION = Look.of("extent", "11mm", "display-align", "after");

    static final Look MARKING = Look.of(
            "text-align", "center", "font-size", "9pt", "line-height", "11pt", "font-weight", "bold", "color", DARK);
    static final Look FOOT =
            Look.of("font-size", "7.5pt", "line-height", "10pt", "color", "#4A525B", "text-align-last", "justify");

    /** For a paragraph in Arabic or Hebrew. */
    static final Look RIGHT_TO_LEFT = Look.of("writing-mode", "rl-tb");
    /** Within it, since the indent of a list is inherited on the other side. */
    static final Look NOT_INDENTED = Look.of("start-indent", "0pt", "end-indent", "0pt");

    static final Look WITH_NEXT = Look.of("keep-with-next.within-page", "always");

    static final Look PARAGRAPH = Look.of("space-after", "2.1mm");
    static final Look CELL_PARAGRAPH = Look.of();

    static final Look POINTS_LEAD = WITH_NEXT;
    static final double POINT_INDENT = 4 * MM;
    static final Look POINTS = Look.of(
            "provisional-distance-between-starts",
            points(POINT_INDENT),
            "provisional-label-separation",
            "1mm",
            "space-after",
            "2.1mm");
    static final Look POINT = Look.of("space-before", "0.5mm");
    static final Look POINT_LABEL = Look.of("end-indent", "label-end()");
    static final Look POINT_BODY = Look.of("start-indent", "body-start()");

    static final Look STRONG = Look.of("font-weight", "bold");
    static final Look FAINT = Look.of("color", "#646464");

    static final Look FIELDS = table("space-before", "2.5mm", "space-after", "5mm");
    static final Look TABLE = table("space-before", "2.5mm", "space-after", "4mm");

    /** Added to the first cell of a row. */
    static final Look FIRST = Look.of("border-left", RULE);

    /** Added to the cells of a table's first row. */
    static final Look TOP = Look.of("border-top", RULE);

    /** A rule to the right and below; the rule below is also drawn where a page ends within the cell. */
    private static final Look RULED = Look.of(
            "border-right", RULE,
            "border-after-style", "solid",
            "border-after-color", RULE_COLOUR,
            "border-after-width.length", "0.75pt",
            "border-after-width.conditionality", "retain");

    /** Ruled above: a viewer may let the shade of a label cover the rule of the row before. */
    static final Look FIELD =
            padded(Look.of("border-right", RULE, "border-top", RULE), "1.2mm").with("display-align", "center");
    /** Added to the cells of the last line of fields. */
    static final Look BOTTOM = Look.of("border-bottom", RULE);

    static final Look FIELD_LABEL = FIELD.with("background-color", SECTION_FILL, "font-weight", "bold", "color", DARK);
    static final Look FIELD_ROW = Look.of("height", "8mm", "keep-together.within-page", "always");

    static final Look CELL = padded(RULED, "1.25mm");
    /** In the first column, whose cells are the headers of their rows: nothing is no header. */
    static final Look CELL_WITHOUT_HEADING = CELL.with("role", "TD");

    static final Look HEADER_CELL = CELL.with(TOP)
            .with("background-color", HEADER_FILL, "font-weight", "bold", "color", DARK, "display-align", "center");
    /** With a rule of its own above, since a viewer may let the shade cover the one of the row before. */
    static final Look SECTION_CELL = CELL.with(TOP)
            .with(
                    "background-color",
                    SECTION_FILL,
                    "font-weight",
                    "bold",
                    "color",
                    DARK,
                    "font-size",
                    "10pt",
                    "role",
                    "TD");

    static final Look NOTES_CELL = CELL.with("role", "TD");
    static final Look NOTES_LABEL = STRONG;
    /** A label that nothing follows would bind its whole row to the next. */
    static final Look NOTES_LABEL_ABOVE = NOTES_LABEL.with(WITH_NEXT);

    static final Look SECTION_ROW =
            Look.of("keep-together.within-page", "always", "keep-with-next.within-page", "always");
    /** Strong, yet weaker than "always": a row that is taller than a page is split, not refused. */
    static final Look CELLS_ROW =
            Look.of("keep-together.within-page", "1000", "block-progression-dimension.minimum", "12pt");
    /** Weaker still than what keeps a row together. */
    static final Look ROW_OF_SHORT_PART = CELLS_ROW.with("keep-with-next.within-page", "500");

    static final Look NOTES_ROW = Look.of("block-progression-dimension.minimum", "18mm");

    private FormStyle() {}

    static Look heading(int level) {
        return Look.of(
                "role",
                headingRole(level),
                "font-size",
                points(headingSize(level)),
                "line-height",
                points(headingSize(level) * 1.25),
                "font-weight",
                "bold",
                "color",
                DARK,
                "space-before",
                level == 1 ? "0mm" : "4mm",
                "space-after",
                level == 1 ? "3.5mm" : "1.5mm",
                "keep-with-next.within-page",
                "always");
    }

    /** Of the label of a field where there are so many beside each other. */
    static double labelWidth(int fields) {
        return CONTENT_WIDTH / fields * (fields == 1 ? 0.24 : 0.36);
    }

    /** Of what is filled in beside it. */
    static double valueWidth(int fields) {
        return CONTENT_WIDTH / fields - labelWidth(fields);
    }

    static String headingRole(int level) {
        return "H" + Math.min(level, 6);
    }

    static double headingSize(int level) {
        return level == 1 ? 17 : level == 2 ? 12.5 : 10.5;
    }

    /** The room above and below is kept where a page ends within the cell. */
    private static Look padded(Look rules, String room) {
        return rules.with("padding-before.length", room, "padding-before.conditionality", "retain")
                .with("padding-after.length", room, "padding-after.conditionality", "retain")
                .with("padding-start", points(CELL_PADDING), "padding-end", points(CELL_PADDING));
    }

    private static Look table(String... more) {
        return Look.of(
                        "table-layout", "fixed",
                        "width", "100%",
                        "border-collapse", "separate",
                        "font-size", points(TABLE_SIZE),
                        "line-height", "12pt")
                .with(more);
    }

    static String points(double value) {
        return String.format(Locale.ROOT, "%.3fpt", value);
    }
}
