package org.safeguardingforms.pdf.fop;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.fop.complexscripts.util.CharMirror;
import org.safeguardingforms.pdf.bidi.Brackets;

/** Characters whose mirror image is drawn where the text runs from right to left. FOP knows most of them, but not all. */
public final class Mirror {

    /** Mirrored since Unicode 15; not so on older JDKs. */
    private static final int NOT_EQUIVALENT_TO = 0x226D;

    private Mirror() {}

    /** The character that is drawn for this one, most often itself; none if it has an image that no character is. */
    public static OptionalInt image(int codePoint) {
        if (!Character.isMirrored(codePoint) && codePoint != NOT_EQUIVALENT_TO) {
            return OptionalInt.of(codePoint);
        }
        int image = Brackets.isBracket(codePoint) ? Brackets.partner(codePoint) : mirrored(codePoint);
        boolean known = mirrored(codePoint) == image || mirrored(image) == image;
        return image != codePoint && known ? OptionalInt.of(image) : OptionalInt.empty();
    }

    /** The characters that must be sent through FOP for a text that is drawn from right to left. */
    public static String sent(String text) {
        return text.codePoints().map(Mirror::sent).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static int sent(int codePoint) {
        int image = image(codePoint).orElse(codePoint);
        return mirrored(codePoint) == image ? codePoint : image;
    }

    /** As FOP does it. */
    private static int mirrored(int codePoint) {
        return CharMirror.mirror(Character.toString(codePoint)).codePointAt(0);
    }
}
