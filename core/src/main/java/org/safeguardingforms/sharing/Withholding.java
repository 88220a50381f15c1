package org.safeguardingforms.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safeguardingforms.definition.FieldDefinition;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.ViewDefinition;

/** Finds out what a view of one report must not show. */
final class Withholding {

    /** A field that has something in it. */
    private record Written(ReportField field, String pointer, List<Likeness> texts) {

        boolean repeats(Written withheld) {
            return texts.stream().anyMatch(text -> withheld.texts.stream().anyMatch(text::repeats));
        }
    }

    private final InformationSharingTool tool;
    private final ViewDefinition view;
    private final InformationReport report;
    private final List<Written> fields = new ArrayList<>();
    private final Map<String, Withheld> withheld = new TreeMap<>();

    Withholding(InformationSharingTool tool, ViewDefinition view, InformationReport report) {
        this.tool = tool;
        this.view = view;
        this.report = report;
        collect();
        fields.forEach(this::judge);
        withholdRepeats();
    }

    private void collect() {
        new FieldWalk((field, pointer, texts) -> fields.add(new Written(
                        field,
                        pointer,
                        texts.stream().map(text -> Likeness.of(field, text)).toList())))
                .copy(report);
    }

    private void judge(Written written) {
        FieldDefinition definition = tool.field(written.field());
        Withheld.Reason reason = definition.isFreeText() ? Withheld.Reason.MAY_GIVE_AWAY : Withheld.Reason.GIVES_AWAY;
        definition
                .reasonToWithhold(view.withholds(), report.textsClearedOf())
                .ifPresent(sensitivity -> withhold(written, sensitivity, reason));
    }

    private void withhold(Written written, Sensitivity sensitivity, Withheld.Reason reason) {
        withheld.put(written.pointer(), new Withheld(written.pointer(), written.field(), sensitivity, reason));
    }

    /** What repeats a repeated text is withheld as well, until nothing more is found. */
    private void withholdRepeats() {
        for (int before = -1; before != withheld.size(); ) {
            before = withheld.size();
            List<Written> hidden = fields.stream().filter(this::canBeRepeated).toList();
            fields.stream().filter(this::isShown).forEach(written -> withholdIfRepeated(written, hidden));
        }
    }

    /** The boxes are ticked, not written. */
    private boolean canBeRepeated(Written written) {
        return !isShown(written) && written.field() != ReportField.PROVIDED_BY;
    }

    private void withholdIfRepeated(Written written, List<Written> hidden) {
        hidden.stream()
                .filter(written::repeats)
                .findFirst()
                .flatMap(found -> Optional.ofNullable(withheld.get(found.pointer())))
                .ifPresent(found -> withhold(written, found.sensitivity(), Withheld.Reason.REPEATS));
    }

    private boolean isShown(Written written) {
        return !withheld.containsKey(written.pointer());
    }

    List<Withheld> manifest() {
        return fields.stream()
                .flatMap(written -> Optional.ofNullable(withheld.get(written.pointer())).stream())
                .toList();
    }

    InformationReport copy() {
        return new FieldWalk((field, pointer, texts) -> !withheld.containsKey(pointer)).copy(report);
    }
}
