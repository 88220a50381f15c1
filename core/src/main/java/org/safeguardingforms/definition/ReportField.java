package org.safeguardingforms.definition;

import java.util.Locale;

/**
 * The fields of an information report that people write in or tick.
 *
 * <p>Each has a label and a {@link Sensitivity} in the definition. What is not listed here is open in every edition: ids,
 * grades, kinds of item, days, and the edition's pin.
 */
public enum ReportField {
    /** The name of the person who provides the report. */
    REPORTER_NAME,
    /** Their post or job title. */
    REPORTER_POST,
    /** Their agency. */
    REPORTER_AGENCY,
    /** How to reach them. */
    REPORTER_CONTACT,
    /** The boxes that say who witnessed or provided the information. */
    PROVIDED_BY,
    /** The notes to the reliability grade. */
    RELIABILITY_NOTES,
    /** The notes to the accuracy grade. */
    ACCURACY_NOTES,
    /** The information itself. */
    INFORMATION,
    /** Who else is aware of it. */
    OTHERS_AWARE,
    /** The name of a witness, or of the person who told the reporter. */
    WITNESS_NAME,
    /** How to reach them. */
    WITNESS_CONTACT,
    /** What else is known of them. */
    WITNESS_DETAILS,
    /** What an additional sheet is. */
    SHEET_TITLE,
    /** What stands on it. */
    SHEET_TEXT,
    /** The names of a person. */
    PERSON_NAMES,
    /** Their nicknames. */
    PERSON_NICKNAMES,
    /** How they are related to the child or to others. */
    PERSON_RELATIONSHIP,
    /** Their description. */
    PERSON_DESCRIPTION,
    /** The names of a child. */
    CHILD_NAMES,
    /** Their nicknames. */
    CHILD_NICKNAMES,
    /** How they are related to others. */
    CHILD_RELATIONSHIP,
    /** Their description. */
    CHILD_DESCRIPTION,
    /** A vehicle's registration mark. */
    VEHICLE_REGISTRATION,
    /** Its make. */
    VEHICLE_MAKE,
    /** Its model. */
    VEHICLE_MODEL,
    /** Its colour. */
    VEHICLE_COLOUR,
    /** Who was in it. */
    VEHICLE_OCCUPANTS,
    /** Its description. */
    VEHICLE_DESCRIPTION,
    /** A phone number, or the handle of an account. */
    PHONE_NUMBER,
    /** The network, site or app that it belongs to. */
    PHONE_SERVICE,
    /** Its description. */
    PHONE_DESCRIPTION,
    /** An address or place. */
    ADDRESS_ADDRESS,
    /** Its description. */
    ADDRESS_DESCRIPTION,
    /** Where somebody called or visited. */
    CALLER_WHERE,
    /** Their description. */
    CALLER_DESCRIPTION,
    /** What happened. */
    EVENT_DESCRIPTION;

    /** The id in definitions and manifests, such as {@code reporter-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
