package org.safeguardingforms.duty;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.Roles;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Place;

/** Screenings that the base assesses and the variant refuses. What becomes of answers to rows, the outcomes tell. */
final class RecordLosses {

    private final Losses losses;

    private RecordLosses(Losses losses) {
        this.losses = losses;
    }

    static void find(Edition base, Edition variant, Losses losses) {
        RecordLosses records = new RecordLosses(losses);
        records.findFields(base.screeningTool(), variant.screeningTool());
        records.findNotes(base.screeningTool(), variant.screeningTool());
        records.findGone(
                circumstances(base.circumstances()), circumstances(variant.circumstances()), Circumstance::label);
        records.findGone(roles(base.roles()), roles(variant.roles()), Role::label);
    }

    private void findFields(ScreeningTool base, ScreeningTool variant) {
        List<Placed<HeaderField>> before = Placed.list(base.envelope(), "/header", base.header(), RecordLosses::id);
        for (Placed<HeaderField> field :
                Placed.list(variant.envelope(), "/header", variant.header(), RecordLosses::id)) {
            if (field.value().required() && !base.requires(field.value().kind())) {
                String words = "The field " + Losses.quoted(field.value().label())
                        + " is required: completed records without it are refused, and have no outcome at all.";
                losses.refuses(
                        field.twin(before)
                                .map(one -> one.in("required").place())
                                .orElse(Place.whole()),
                        field.in("required").place(),
                        words);
            }
        }
    }

    private static String id(HeaderField field) {
        return field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void findNotes(ScreeningTool base, ScreeningTool variant) {
        List<Placed<Domain>> now = domains(variant);
        for (Placed<Domain> domain : domains(base)) {
            boolean hasPlace =
                    domain.twin(now).filter(one -> one.value().hasNotes()).isPresent();
            if (domain.value().hasNotes() && !hasPlace) {
                String words = "There is no place for notes on "
                        + Losses.quoted(domain.value().title()) + " any more: records with such notes are refused.";
                losses.refuses(
                        domain.in("notes").place(),
                        domain.twin(now).map(Placed::place).orElse(Place.whole()),
                        words);
            }
        }
    }

    private static List<Placed<Domain>> domains(ScreeningTool tool) {
        return Placed.list(tool.envelope(), "/domains", tool.domains(), Domain::id);
    }

    private static List<Placed<Circumstance>> circumstances(Circumstances all) {
        return Placed.list(all.envelope(), "/circumstances", all.circumstances(), Circumstance::id);
    }

    private static List<Placed<Role>> roles(Roles all) {
        return Placed.list(all.envelope(), "/roles", all.roles(), Role::id);
    }

    private <T> void findGone(List<Placed<T>> base, List<Placed<T>> variant, Function<T, String> label) {
        for (Placed<T> one : base) {
            if (one.twin(variant).isEmpty()) {
                String words = "Records can no longer say " + Losses.quoted(label.apply(one.value()))
                        + ": those that do are refused.";
                losses.refuses(one.place(), Place.whole(), words);
            }
        }
    }
}
