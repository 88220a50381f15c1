package org.safeguardingforms.practice;

/** What goes with an action. */
public enum Attachment {
    /** The completed Screening Tool (Annexe 2). */
    SCREENING_TOOL("the completed Screening Tool"),
    /** The standard form for referrals to children's social care. */
    REFERRAL_FORM("the standard referral form"),
    /** The completed Information Sharing Tool (Annexe 1). */
    INFORMATION_SHARING_TOOL("the completed Information Sharing Tool"),
    /** A written report, where one is asked for. */
    WRITTEN_REPORT("a written report, where one is asked for");

    private final String words;

    Attachment(String words) {
        this.words = words;
    }

    /** What it is, in a few words. */
    public String words() {
        return words;
    }
}
