package org.safeguardingforms.problem;

import java.util.Objects;

/**
 * Where a problem stands.
 *
 * <p>None of the parts ever holds an answer, a note or a person's name: they name the form's own elements only.
 *
 * @param document which document, such as {@code oxfordshire-screening-tool@1.0.0}; empty for the one being read
 * @param pointer JSON Pointer (RFC 6901) into that document; empty for the whole document
 * @param element id of the element of the form that is meant, such as {@code health.self-harming}; empty if there is none
 */
public record Place(String document, String pointer, String element) {

    private static final Place WHOLE = new Place("", "", "");

    public Place {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(element, "element");
    }

    /** The whole of the document being read. */
    public static Place whole() {
        return WHOLE;
    }

    /** A place in the document being read, by its JSON Pointer. */
    public static Place at(String pointer) {
        return new Place("", pointer, "");
    }

    /** This place, in a document that has a name. */
    public Place in(String name) {
        return new Place(name, pointer, element);
    }

    /** This place, which is about the element with this id. */
    public Place about(String id) {
        return new Place(document, pointer, id);
    }

    /** Document and pointer in one string, for people: {@code oxfordshire-roles@1.0.0#/roles/2/id}. */
    @Override
    public String toString() {
        String at = document.isEmpty() ? pointer : document + "#" + pointer;
        return at.isEmpty() ? "whole document" : at;
    }
}
