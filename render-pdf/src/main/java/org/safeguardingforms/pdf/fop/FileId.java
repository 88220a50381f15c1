package org.safeguardingforms.pdf.fop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Replaces FOP's file identifier, which holds the time of day, by one made from the file's content. */
final class FileId {

    private static final byte[] KEY = "/ID [".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileId() {}

    /** The same file with both of its identifiers set to the first half of its SHA-256, taken with them at zero. */
    static byte[] stamp(byte[] pdf) {
        int first = after('<', lastKey(pdf), pdf);
        int second = after('<', first, pdf);
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        byte[] digits = digits(pdf);
        System.arraycopy(digits, 0, pdf, first, DIGITS);
        System.arraycopy(digits, 0, pdf, second, DIGITS);
        return pdf;
    }

    private static byte[] digits(byte[] pdf) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(digest, 0, DIGITS / 2)
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException impossible) {
            throw new FopFailure("The JDK has no SHA-256", impossible);
        }
    }

    private static int lastKey(byte[] pdf) {
        for (int at = pdf.length - KEY.length; at >= 0; at--) {
            if (Arrays.equals(pdf, at, at + KEY.length, KEY, 0, KEY.length)) {
                return at;
            }
        }
        throw new FopFailure("The PDF has no file identifier");
    }

    private static int after(char mark, int from, byte[] pdf) {
        int at = from;
        while (pdf[at] != mark) {
            at++;
        }
        return at + 1;
    }
}
