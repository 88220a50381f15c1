package org.safeguardingforms.pdf.shape;

import java.util.EnumSet;
import java.util.Set;

/** What part of a syllable a character is. */
enum SyllableCategory {
    /** No part of a syllable. */
    X('X'),
    /** Consonant. */
    C('C'),
    /** The consonant Ra. */
    RA('R'),
    /** Independent vowel. */
    V('V'),
    /** Nukta: a dot that makes another consonant. */
    N('N'),
    /** Halant: takes the vowel away. */
    H('H'),
    /** Non-joiner. */
    ZWNJ('n'),
    /** Joiner. */
    ZWJ('z'),
    /** Vowel sign (matra). */
    M('M'),
    /** A vowel sign that may follow a syllable modifier. */
    MPST('P'),
    /** Syllable modifier. */
    SM('S'),
    /** A syllable modifier that may also stand alone. */
    SMPST('s'),
    /** Accent. */
    A('A'),
    /** Something that takes the place of a consonant, such as a digit. */
    PLACEHOLDER('G'),
    /** The dotted circle. */
    DOTTEDCIRCLE('D'),
    /** Register shifter. */
    RS('r'),
    /** Reph encoded as a character. */
    REPHA('F'),
    /** Medial consonant. */
    CM('m'),
    /** A sign that takes modifiers. */
    SYMBOL('Y'),
    /** A consonant that stacks. */
    CS('Q'),
    /** Khmer vowel sign above. */
    VABV('a'),
    /** Khmer vowel sign below. */
    VBLW('b'),
    /** Khmer vowel sign before. */
    VPRE('e'),
    /** Khmer vowel sign after. */
    VPST('p'),
    /** Khmer sign that changes the consonant. */
    ROBATIC('o'),
    /** Khmer signs above. */
    XGROUP('x'),
    /** Khmer signs after. */
    YGROUP('y');

    private static final CodePointTable TABLE = new CodePointTable("syllables.txt");
    private static final Set<SyllableCategory> CONSONANTS = EnumSet.of(C, CS, RA, CM, V, PLACEHOLDER, DOTTEDCIRCLE);

    private final char letter;

    SyllableCategory(char letter) {
        this.letter = letter;
    }

    static SyllableCategory of(int codePoint) {
        return TABLE.find(codePoint)
                .map(properties -> valueOf(properties.get(0)))
                .orElse(X);
    }

    /** Where in its syllable a character stands. */
    static int position(int codePoint) {
        return TABLE.find(codePoint)
                .map(properties -> SyllablePosition.valueOf(properties.get(1)).rank())
                .orElse(SyllablePosition.END.rank());
    }

    /** The letter that stands for it in a pattern of a syllable. */
    char letter() {
        return letter;
    }

    boolean isConsonant() {
        return CONSONANTS.contains(this);
    }

    boolean isJoiner() {
        return this == ZWJ || this == ZWNJ;
    }

    boolean isVowelSign() {
        return this == M || this == MPST;
    }
}
