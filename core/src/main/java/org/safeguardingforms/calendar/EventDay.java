package org.safeguardingforms.calendar;

/** How an event counts that falls on a day which is not a working day. */
public enum EventDay {
    /** As it is: the day after it can be day 1, if that is a working day. */
    AS_IT_FALLS,
    /** As if it had happened on the next working day: the first working day after that one is day 1. */
    ROLL_FORWARD_FIRST
}
