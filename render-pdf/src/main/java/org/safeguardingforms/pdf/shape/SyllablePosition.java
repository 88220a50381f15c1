package org.safeguardingforms.pdf.shape;

/** The places in a syllable, from left to right. */
enum SyllablePosition {
    /** Before everything. */
    START(0),
    /** A Ra that will become a reph. */
    RA_TO_BECOME_REPH(1),
    /** A vowel sign to the left. */
    PRE_M(2),
    /** A consonant before the base. */
    PRE_C(3),
    /** The base consonant. */
    BASE_C(4),
    /** Right after the base. */
    AFTER_MAIN(5),
    /** Above. */
    ABOVE_C(6),
    /** Before the consonants below. */
    BEFORE_SUB(7),
    /** A consonant below. */
    BELOW_C(8),
    /** After the consonants below. */
    AFTER_SUB(9),
    /** Before the consonants behind. */
    BEFORE_POST(10),
    /** A consonant behind. */
    POST_C(11),
    /** After the consonants behind. */
    AFTER_POST(12),
    /** Signs that modify the syllable. */
    SMVD(13),
    /** After everything. */
    END(14);

    private final int rank;

    SyllablePosition(int rank) {
        this.rank = rank;
    }

    /** Its number, counted from the left. */
    int rank() {
        return rank;
    }
}
