package org.safeguardingforms.practice;

/** When an action is due, in the order in which professionals come to it. */
public enum Moment {
    /** At once. */
    IMMEDIATELY("immediately"),
    /** When what the action is about happens, such as a disclosure or a return after being missing. */
    WHEN_IT_HAPPENS("when it happens"),
    /** Before other steps. */
    IN_THE_FIRST_INSTANCE("in the first instance"),
    /** Once the form has been completed. */
    ONCE_SCREENED("once the tool is completed"),
    /** Together with the referral. */
    WITH_THE_REFERRAL("with the referral"),
    /** As soon as possible. */
    AS_SOON_AS_POSSIBLE("as soon as possible"),
    /** Before the strategy discussion. */
    BEFORE_THE_STRATEGY_DISCUSSION("before the strategy discussion"),
    /** At the strategy discussion, meetings and conferences. */
    AT_THE_MEETINGS("at the meetings"),
    /** The source gives no time: throughout, whenever it is needed. */
    AS_NEEDED("throughout, as needed");

    private final String words;

    Moment(String words) {
        this.words = words;
    }

    /** When, in a few words, such as {@code as soon as possible}. */
    public String words() {
        return words;
    }
}
