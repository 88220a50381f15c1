package org.safeguardingforms.json.flatten;

import java.util.List;
import org.safeguardingforms.json.variant.Touch;

/**
 * What a change touches. Two changes conflict if what one touches lies in what the other touches.
 *
 * @param element the path of the element: the ids and members that lead to it, beginning with the kind of its document
 * @param member the names that lead to the member of it that is touched; none if all of it is
 * @param touch the change
 */
record Claim(List<String> element, List<String> member, Touch touch) {

    /** Stands for the place of an element in its list, as if it were a member. */
    static final List<String> PLACE = List.of("@place");

    static Claim of(Located target, String member, Touch touch) {
        return new Claim(target.path(), Members.names(member), touch);
    }

    static Claim ofPlace(Located target, Touch touch) {
        return new Claim(target.path(), PLACE, touch);
    }

    static Claim ofAll(List<String> element, Touch touch) {
        return new Claim(element, List.of(), touch);
    }

    private List<String> path() {
        return Located.joined(element, member);
    }

    boolean overlaps(Claim other) {
        return Paths.overlap(path(), other.path());
    }

    /** True if what has this path was touched, lies in what was touched, or holds it. */
    boolean concerns(List<String> path) {
        return Paths.overlap(member.equals(PLACE) ? element : path(), path);
    }

    /** True if it is the element with this path that was touched. */
    boolean isAbout(List<String> path) {
        return element.equals(path);
    }

    /** True if the element that was touched has this path, or holds what has it. */
    boolean holds(List<String> path) {
        return Paths.begins(path, element);
    }

    Claim on(List<String> otherElement) {
        return new Claim(otherElement, member, touch);
    }

    /** What is touched, for people: {@code indicator health.self-harming, level}. */
    String words() {
        String target = touch.change().element().toString();
        if (member.isEmpty()) {
            return target;
        }
        return target + ", " + (member.equals(PLACE) ? "its place" : String.join("/", member));
    }
}
