package org.safeguardingforms.calendar;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    /** England and Wales. */
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    /** Scotland. */
    SCOTLAND("scotland", "Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String id;
    private final String label;

    Nation(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name that GOV.UK uses in its list, such as {@code england-and-wales}. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The nation with this id, or empty if there is none. */
    public static Optional<Nation> find(String id) {
        return Arrays.stream(values()).filter(nation -> nation.id.equals(id)).findFirst();
    }
}
