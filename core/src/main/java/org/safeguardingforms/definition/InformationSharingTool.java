package org.safeguardingforms.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The Information Sharing Tool as it is printed (Annexe 1), and what each field gives away. Made by reading a definition.
 *
 * <p>The tool hands information to the police. It is not a referral to children's social care (15.3).
 *
 * @param envelope what it says about itself
 * @param marking protective marking on every page; empty for none
 * @param recipient where reports are sent
 * @param wording the wording around the fields
 * @param sources the boxes for who witnessed or provided the information
 * @param reliability the first scale
 * @param accuracy the second scale
 * @param fields label and sensitivity of every field
 * @param views what each view leaves out; the whole is not among them
 */
public record InformationSharingTool(
        Envelope envelope,
        String marking,
        String recipient,
        SharingWording wording,
        List<SourceBox> sources,
        GradeScale reliability,
        GradeScale accuracy,
        Map<ReportField, FieldDefinition> fields,
        Map<ViewPurpose, ViewDefinition> views) {

    private static final ViewDefinition WHOLE = new ViewDefinition("Whole report", Set.of(), "Nothing is withheld.");

    public InformationSharingTool {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(wording, "wording");
        sources = List.copyOf(sources);
        Objects.requireNonNull(reliability, "reliability");
        Objects.requireNonNull(accuracy, "accuracy");
        fields = Map.copyOf(fields);
        views = Map.copyOf(views);
    }

    /** Label and sensitivity of a field. */
    public FieldDefinition field(ReportField field) {
        return Objects.requireNonNull(fields.get(field), "field");
    }

    /** What a view leaves out; for the whole: nothing. */
    public ViewDefinition view(ViewPurpose purpose) {
        return purpose == ViewPurpose.WHOLE ? WHOLE : Objects.requireNonNull(views.get(purpose), "purpose");
    }

    /** The box with this id, or empty if the form prints none. */
    public Optional<SourceBox> findSource(SourceId id) {
        return sources.stream().filter(box -> box.id().equals(id)).findFirst();
    }
}
