package org.safeguardingforms.duty;

import java.util.List;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.FieldDefinition;
import org.safeguardingforms.definition.Grade;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.SourceBox;
import org.safeguardingforms.definition.ViewDefinition;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.problem.Place;

/** What the Information Sharing Tool keeps less well, or refuses. */
final class SharingLosses {

    private final InformationSharingTool base;
    private final InformationSharingTool variant;
    private final Losses losses;

    private SharingLosses(InformationSharingTool base, InformationSharingTool variant, Losses losses) {
        this.base = base;
        this.variant = variant;
        this.losses = losses;
    }

    static void find(InformationSharingTool base, InformationSharingTool variant, Losses losses) {
        SharingLosses sharing = new SharingLosses(base, variant, losses);
        if (variant.marking().isEmpty() && !base.marking().isEmpty()) {
            sharing.less("/marking", "", "The form for the police has no protective marking.");
        }
        List.of(ViewPurpose.values()).forEach(sharing::compare);
        List.of(ReportField.values()).forEach(sharing::compare);
        sharing.compareBoxes();
        sharing.compare("/reliability", base.reliability(), variant.reliability());
        sharing.compare("/accuracy", base.accuracy(), variant.accuracy());
    }

    private void less(String pointer, String id, String words) {
        losses.less(place(base.envelope(), pointer, id), place(variant.envelope(), pointer, id), words);
    }

    private static Place place(Envelope envelope, String pointer, String id) {
        return Place.at(pointer).in(envelope.name()).about(id);
    }

    private void compare(ViewPurpose purpose) {
        ViewDefinition before = base.view(purpose);
        if (!variant.view(purpose).withholds().containsAll(before.withholds())) {
            String words = "The view " + Losses.quoted(before.title()) + " withholds less.";
            less("/views/" + purpose, purpose.name(), words);
        }
    }

    private void compare(ReportField field) {
        FieldDefinition before = base.field(field);
        FieldDefinition after = variant.field(field);
        if (before.sensitivity() != after.sensitivity() || !after.mayHold().containsAll(before.mayHold())) {
            String words = "The field " + Losses.quoted(before.label()) + " may be shown where the base withholds it.";
            less("/fields/" + field.id(), field.id(), words);
        }
    }

    private void compareBoxes() {
        List<Placed<SourceBox>> now = Placed.list(variant.envelope(), "/sources", variant.sources(), SourceBox::id);
        for (Placed<SourceBox> box : Placed.list(base.envelope(), "/sources", base.sources(), SourceBox::id)) {
            if (box.twin(now).isEmpty()) {
                String words = "Reports that tick " + Losses.quoted(box.value().label()) + " are refused.";
                losses.refuses(box.place(), Place.whole(), words);
            }
        }
    }

    private void compare(String pointer, GradeScale before, GradeScale after) {
        for (Grade grade : before.grades()) {
            if (after.find(grade.code()).isEmpty()) {
                String words = "Reports graded " + grade.code() + " are refused.";
                losses.refuses(place(base.envelope(), pointer, ""), place(variant.envelope(), pointer, ""), words);
            }
        }
    }
}
