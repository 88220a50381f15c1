package org.safeguardingforms.json.variant;

import java.util.Objects;

/**
 * A definition, or an element of one, by its stable id.
 *
 * @param kind what it is
 * @param in the id of the element that it stands in, such as a row's domain; empty if it stands in none, or if the id alone
 *     tells which one is meant
 * @param id its id; empty for a definition as a whole, of which an edition has one
 */
public record Element(ElementKind kind, String in, String id) {

    public Element {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(id, "id");
    }

    /** For people: {@code indicator health.self-harming}. */
    @Override
    public String toString() {
        String name = id.isEmpty() ? kind.word() : kind.word() + " " + id;
        return in.isEmpty() ? name : name + " in " + in;
    }
}
