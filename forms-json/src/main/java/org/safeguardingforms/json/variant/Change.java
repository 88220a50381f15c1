package org.safeguardingforms.json.variant;

import java.util.List;
import java.util.Objects;

/**
 * One change that a variant makes. It names its target by stable id, says what it expects to find and why it is made.
 *
 * <p>Four verbs over a closed list of {@linkplain ElementKind kinds} say all that a variant can: relevelling or rewording a row,
 * another age limit, count or deadline, another contact or marking are {@link Amend amendments}.
 */
public sealed interface Change {

    /** What the change is about: an element that is there, or the one that is added. */
    Element element();

    /** The word that stands in a variant: {@code amend}, {@code add}, {@code retire} or {@code move}. */
    String verb();

    /** Why it is made, and who may be told what it lets go. */
    Grounds grounds();

    /**
     * Why a change is made.
     *
     * @param reason the board's reason, in its own words
     * @param overrides id of the lower variant whose change of the same thing this one means to change again; empty for none
     */
    record Grounds(String reason, String overrides) {
        public Grounds {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(overrides, "overrides");
        }
    }

    /**
     * Members of an element get other values.
     *
     * @param element the element
     * @param members the members that change; at least one
     * @param grounds why
     */
    record Amend(Element element, List<MemberChange> members, Grounds grounds) implements Change {
        public Amend {
            Objects.requireNonNull(element, "element");
            members = List.copyOf(members);
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public String verb() {
            return "amend";
        }
    }

    /**
     * An element is added.
     *
     * @param element its kind and id, and what it stands in
     * @param after the id of the element that it comes after; empty for the first place
     * @param content the whole element as JSON
     * @param grounds why
     */
    record Add(Element element, String after, String content, Grounds grounds) implements Change {
        public Add {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public String verb() {
            return "add";
        }
    }

    /**
     * An element is taken out, with all that stands in it. Its id is not used again.
     *
     * @param element the element
     * @param content the whole element as it stands there, as JSON
     * @param grounds why
     */
    record Retire(Element element, String content, Grounds grounds) implements Change {
        public Retire {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public String verb() {
            return "retire";
        }
    }

    /**
     * An element gets another place.
     *
     * @param element the element
     * @param from where it stands
     * @param to where it goes
     * @param newId its id from then on, because a row's id begins with its domain's; empty if it keeps its own
     * @param grounds why
     */
    record Move(Element element, Position from, Position to, String newId, Grounds grounds) implements Change {
        public Move {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(newId, "newId");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public String verb() {
            return "move";
        }
    }
}
