package org.safeguardingforms.pdf.shape;

/** The places in a syllable, from left to right. */
enum SyllablePosition {
    /** Before everything. */
    START,
    /** A Ra that will become a reph. */
    RA_TO_BECOME_REPH,
    /** A vowel sign to the left. */
    PRE_M,
    /** A consonant before the base. */
    PRE_C,
    /** The base consonant. */
    BASE_C,
    /** Right after the base. */
    AFTER_MAIN,
    /** Above. */
    ABOVE_C,
    /** Before the consonants below. */
    BEFORE_SUB,
    /** A consonant below. */
    BELOW_C,
    /** After the consonants below. */
    AFTER_SUB,
    /** Before the consonants behind. */
    BEFORE_POST,
    /** A consonant behind. */
    POST_C,
    /** After the consonants behind. */
    AFTER_POST,
    /** Signs that modify the syllable. */
    SMVD,
    /** After everything. */
    END
}
