package org.safeguardingforms.sharing;

/**
 * One thing that a report tells apart from its free text, so that an intelligence system can take it in (15.1). Each
 * kind may occur any number of times. No {@code toString} of an item shows what it holds.
 */
public sealed interface Item permits AddressOrPlace, CallerOrVisitor, Event, Person, PhoneOrAccount, Vehicle {

    /** What is reported of it in free words; may be empty. */
    String description();

    /** Its own grades, or the report's. */
    ItemGrading grading();

    /** The same item with this grading. */
    Item graded(ItemGrading own);

    /** True if anything is said of it; a grading or a kind alone says nothing. */
    boolean isFilled();

    /** When it happened; {@link When#notGiven()} for items that are not bound to a time. */
    default When when() {
        return When.notGiven();
    }
}
