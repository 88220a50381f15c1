package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Lays a variant over its base: first every change is checked against the base, then all are made. */
public final class Flattening {

    private final FlatEdition base;
    private final JsonNode json;
    private final Variant variant;
    private final List<Written> changes;
    private final Complaints complaints = new Complaints();

    private Flattening(FlatEdition base, DefinitionDocument document) {
        this.base = base;
        this.json = document.json();
        this.variant = VariantReader.read(document);
        this.changes = IntStream.range(0, variant.changes().size())
                .mapToObj(this::written)
                .toList();
    }

    /** The edition that a variant makes of its base, or every reason why it makes none. */
    public static Checked<FlatEdition> of(FlatEdition base, DefinitionDocument variant) {
        return new Flattening(base, variant).run();
    }

    private Written written(int index) {
        Touch touch = new Touch(variant.name(), index, variant.changes().get(index));
        return new Written(touch, json.path("changes").path(index));
    }

    private Checked<FlatEdition> run() {
        if (!variant.base().equals(base.pin())) {
            return Checked.invalid(List.of(otherBase()));
        }
        List<Claim> claims = claims();
        if (!complaints.isEmpty()) {
            return Checked.invalid(complaints.problems());
        }
        Pieces pieces = Pieces.of(base.definitions()).copy();
        ChangeRun run = new ChangeRun(pieces, complaints, changes);
        run.run();
        return complaints.isEmpty()
                ? made(pieces, new Layer(variant, claims, run.moved()))
                : Checked.invalid(complaints.problems());
    }

    private Problem otherBase() {
        EditionPin pin = base.pin();
        Place place = Place.at("/extends/digest").in(variant.name());
        return ProblemCode.BASE_DIFFERS.at(place, pin.name() + " has the digest " + pin.digest() + ".");
    }

    private List<Claim> claims() {
        TargetFinder finder = new TargetFinder(base, Pieces.of(base.definitions()), complaints);
        ChangeCheck check = new ChangeCheck(finder, complaints);
        changes.forEach(check::check);
        new Conflicts(base.layers(), complaints).check(changes, check.claims());
        return check.claims();
    }

    private Checked<FlatEdition> made(Pieces pieces, Layer layer) {
        Stamp stamp = new Stamp(variant, json);
        Checked<List<DefinitionDocument>> made = stamp.definitions(base, pieces);
        return new Blame(pieces.documents().values(), layer.claims())
                .placed(made)
                .then(definitions -> stamp.manifest(base, definitions)
                        .map(manifest -> new FlatEdition(manifest, definitions, layers(layer), base.lowest())));
    }

    private List<Layer> layers(Layer top) {
        return Stream.concat(base.layers().stream(), Stream.of(top)).toList();
    }
}
