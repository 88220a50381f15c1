package org.safeguardingforms.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.problem.Place;

/** Something that stands in a definition, with its place, which is about its id. */
record Placed<T>(T value, Place place) {

    static <T> List<Placed<T>> list(Envelope envelope, String pointer, List<T> elements, Function<T, ?> id) {
        List<Placed<T>> placed = new ArrayList<>();
        for (T element : elements) {
            String at = pointer + "/" + placed.size();
            Place place = Place.at(at).in(envelope.name());
            placed.add(new Placed<>(element, place.about(id.apply(element).toString())));
        }
        return placed;
    }

    /** The same, at one of its members. */
    Placed<T> in(String member) {
        return new Placed<>(value, new Place(place.document(), place.pointer() + "/" + member, place.element()));
    }

    /** The one of these with the same id. */
    Optional<Placed<T>> twin(List<Placed<T>> others) {
        return others.stream()
                .filter(other -> other.place.element().equals(place.element()))
                .findFirst();
    }
}
