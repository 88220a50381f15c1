package org.safeguardingforms.json.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Phrase;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.json.definition.Wording;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/** Whether a Screening Tool can be filled in and read without doubt. */
final class FormRules {

    private final ScreeningTool tool;
    private final Findings findings;
    private final Map<String, IndicatorId> wordings = new HashMap<>();
    private final Map<IndicatorId, Indicator> rows = new HashMap<>();

    FormRules(ScreeningTool tool, Findings findings) {
        this.tool = tool;
        this.findings = findings;
    }

    void run() {
        tool.indicators().forEach(row -> rows.putIfAbsent(row.id(), row));
        for (int i = 0; i < tool.domains().size(); i++) {
            checkRows(tool.domains().get(i), "/domains/" + i + "/indicators/");
        }
        for (int i = 0; i < tool.introduction().size(); i++) {
            checkParagraph(tool.introduction().get(i), "/introduction/" + i);
        }
        checkPrinted();
        checkLevels();
        checkHeader();
    }

    private void checkRows(Domain domain, String list) {
        for (int i = 0; i < domain.indicators().size(); i++) {
            Indicator row = domain.indicators().get(i);
            checkWording(row, list + i);
            Indicator first = rows.get(row.concern());
            if (first != null && row.isRepeated()) {
                checkLink(row, first, list + i);
            }
        }
    }

    private void checkWording(Indicator row, String pointer) {
        IndicatorId earlier = wordings.putIfAbsent(Wording.folded(row.text()), row.concern());
        if (earlier != null && !earlier.equals(row.concern())) {
            findings.add(
                    ProblemCode.WORDING_REPEATED,
                    pointer + "/text",
                    row.id().value(),
                    "It reads like " + earlier + ".");
        }
    }

    private void checkLink(Indicator row, Indicator first, String pointer) {
        String id = row.id().value();
        String message = "It is linked to " + first.id() + ".";
        if (!Wording.folded(row.text()).equals(Wording.folded(first.text()))) {
            findings.add(ProblemCode.SAME_AS_WORDED_DIFFERENTLY, pointer + "/sameAs", id, message);
        }
        if (row.level() != first.level()) {
            findings.add(ProblemCode.SAME_AS_LEVELLED_DIFFERENTLY, pointer + "/sameAs", id, message);
        }
    }

    private void checkParagraph(List<Phrase> paragraph, String pointer) {
        String text = paragraph.stream().map(Phrase::text).collect(Collectors.joining());
        if (!text.strip().equals(text)) {
            findings.add(ProblemCode.WHITE_SPACE_AROUND, pointer, "There is a blank at the paragraph's edge.");
        }
    }

    private void checkPrinted() {
        if (tool.domains().stream().noneMatch(Domain::hasNotes)) {
            findings.add(ProblemCode.NO_PLACE_FOR_NOTES, "/domains", "No domain has a notes row.");
        }
        if (tool.contact().stream().noneMatch(Contacts::has)) {
            findings.add(ProblemCode.CONTACT_WITHOUT_ADDRESS, "/contact", "It names neither of them.");
        }
        if (tool.marking().isEmpty()) {
            findings.add(ProblemCode.MARKING_LACKING, "/marking", "There is none.");
        }
    }

    private void checkLevels() {
        checkDistinct(tool.levelNames(), "/levelNames");
        checkDistinct(tool.totals().letters(), "/totals/letters");
    }

    private void checkDistinct(Map<Level, String> names, String pointer) {
        long distinct = names.values().stream().map(Wording::folded).distinct().count();
        if (distinct < names.size()) {
            findings.add(ProblemCode.LEVEL_NAME_REPEATED, pointer, "Two of them read the same.");
        }
    }

    private void checkHeader() {
        List<HeaderField.Kind> lacking = new ArrayList<>(Arrays.asList(HeaderField.Kind.values()));
        tool.header().forEach(field -> lacking.remove(field.kind()));
        for (HeaderField.Kind kind : lacking) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            findings.add(ProblemCode.HEADER_FIELD_LACKING, "/header", name, "It has no field " + name + ".");
        }
    }
}
