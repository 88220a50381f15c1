package org.safeguardingforms.pdf.fop;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A colour profile for sRGB (IEC 61966-2-1), built from the published figures, in the format ICC.1:2001-04 (version 2.4).
 *
 * <p>Three primaries and a white point, adapted to D50, and one curve that all three channels share.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final byte[] BYTES = build();

    private SrgbProfile() {}

    /** The profile; not to be changed by the caller. */
    static byte[] bytes() {
        return BYTES;
    }

    private static byte[] build() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve());
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int start = HEADER + 4 + (tags.size() + 2) * TAG_ENTRY;
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        return bytes(size, profile -> {
            header(profile, size);
            directory(profile.position(HEADER), tags, start);
            tags.values().forEach(profile::put);
        });
    }

    /** The list of tags; green and blue share the last one, the curve of red. */
    private static void directory(ByteBuffer profile, Map<String, byte[]> tags, int start) {
        profile.putInt(tags.size() + 2);
        int offset = start;
        int length = 0;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            offset += length;
            length = tag.getValue().length;
            profile.put(ascii(tag.getKey())).putInt(offset).putInt(length);
        }
        profile.put(ascii("gTRC")).putInt(offset).putInt(length);
        profile.put(ascii("bTRC")).putInt(offset).putInt(length);
    }

    /** Size, version 2.4, a display's profile from RGB to XYZ, 1 January 2000, signature, and D50 as the white. */
    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x02400000).put(12, ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.put(36, ascii("acsp"));
        profile.putInt(68, fixed(0.9642)).putInt(72, fixed(1.0)).putInt(76, fixed(0.8249));
    }

    private static byte[] xyz(double x, double y, double z) {
        return tag("XYZ ", 20, tag -> tag.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)));
    }

    private static byte[] text(String text) {
        return tag("text", 8 + text.length() + 1, tag -> tag.put(ascii(text)));
    }

    private static byte[] description(String text) {
        int length = text.length() + 1;
        return tag("desc", 90 + length, tag -> tag.putInt(length).put(ascii(text)));
    }

    private static byte[] curve() {
        return tag("curv", 12 + 2 * CURVE_POINTS, tag -> {
            tag.putInt(CURVE_POINTS);
            for (int point = 0; point < CURVE_POINTS; point++) {
                tag.putShort((short) StrictMath.round(linear(point / (CURVE_POINTS - 1.0)) * 65535));
            }
        });
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A tag begins with its type and four empty bytes, and its size is a multiple of four. */
    private static byte[] tag(String type, int size, Consumer<ByteBuffer> body) {
        return bytes((size + 3) / 4 * 4, tag -> body.accept(tag.put(ascii(type)).putInt(0)));
    }

    private static byte[] bytes(int size, Consumer<ByteBuffer> content) {
        byte[] bytes = new byte[size];
        content.accept(ByteBuffer.wrap(bytes));
        return bytes;
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
