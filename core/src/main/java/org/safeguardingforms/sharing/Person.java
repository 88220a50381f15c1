package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * Somebody who is reported on, or a child whom it concerns.
 *
 * <pre>{@code
 * Person.named(Person.Part.SUSPECTED, "Sam Sample").knownAs("Sammo").relatedTo("Says he is an uncle");
 * }</pre>
 *
 * @param part what part they have in it; decides whose data the names are
 * @param names their names as known; may be empty
 * @param nicknames what else they are called
 * @param relationship how they are related to the child or to others; may be empty
 * @param description what they look like and what else is known; may be empty
 * @param grading its grades
 */
public record Person(
        Part part,
        @WrittenText(max = WrittenText.NAME) String names,
        List<@WrittenText(max = WrittenText.NAME, presence = Presence.REQUIRED) String> nicknames,
        @WrittenText(max = WrittenText.NOTE) String relationship,
        @WrittenText(max = WrittenText.NOTE) String description,
        ItemGrading grading)
        implements Item {

    /** What part somebody has in what is reported. */
    public enum Part {
        /** A child. */
        CHILD,
        /** Somebody who may exploit children (15.1). */
        SUSPECTED,
        /** Anybody else. */
        OTHER
    }

    public Person {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(names, "names");
        nicknames = List.copyOf(nicknames);
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** Somebody whose name is known. */
    public static Person named(Part part, String names) {
        return new Person(part, names, List.of(), "", "", ItemGrading.asReport());
    }

    /** Somebody whose name is not known. */
    public static Person described(Part part, String description) {
        return new Person(part, "", List.of(), "", description, ItemGrading.asReport());
    }

    /** The same person, with nicknames. */
    public Person knownAs(String... others) {
        return new Person(part, names, List.of(others), relationship, description, grading);
    }

    /** The same person, saying how they are related to the child or to others. */
    public Person relatedTo(String how) {
        return new Person(part, names, nicknames, how, description, grading);
    }

    /** The same person, described. */
    public Person describedAs(String text) {
        return new Person(part, names, nicknames, relationship, text, grading);
    }

    /** The same person, with grades. */
    @Override
    public Person graded(ItemGrading own) {
        return new Person(part, names, nicknames, relationship, description, own);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return !(names.isEmpty() && nicknames.isEmpty() && relationship.isEmpty() && description.isEmpty());
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
