package org.safeguardingforms.pdf.fop;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
        int entries = tags.size() + 2;
        int start = HEADER + 4 + entries * TAG_ENTRY;
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(entries);
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            entry(profile, tag.getKey(), offset, tag.getValue().length);
            profile.put(offset, tag.getValue());
            offset += tag.getValue().length;
        }
        int curve = offset - tags.getOrDefault("rTRC", new byte[0]).length;
        entry(profile, "gTRC", curve, offset - curve);
        entry(profile, "bTRC", curve, offset - curve);
        return profile.array();
    }

    private static void entry(ByteBuffer profile, String tag, int offset, int length) {
        profile.put(ascii(tag)).putInt(offset).putInt(length);
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x02400000);
        profile.put(12, ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.put(36, ascii("acsp"));
        profile.putInt(68, fixed(0.9642)).putInt(72, fixed(1.0)).putInt(76, fixed(0.8249));
    }

    private static byte[] xyz(double x, double y, double z) {
        return tag("XYZ ", 20)
                .putInt(8, fixed(x))
                .putInt(12, fixed(y))
                .putInt(16, fixed(z))
                .array();
    }

    private static byte[] text(String text) {
        return tag("text", 8 + text.length() + 1).put(8, ascii(text)).array();
    }

    private static byte[] description(String text) {
        return tag("desc", 90 + text.length() + 1)
                .putInt(8, text.length() + 1)
                .put(12, ascii(text))
                .array();
    }

    private static byte[] curve() {
        ByteBuffer curve = tag("curv", 12 + 2 * CURVE_POINTS).putInt(8, CURVE_POINTS);
        for (int point = 0; point < CURVE_POINTS; point++) {
            double linear = linear(point / (CURVE_POINTS - 1.0));
            curve.putShort(12 + 2 * point, (short) StrictMath.round(linear * 65535));
        }
        return curve.array();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static ByteBuffer tag(String type, int size) {
        return ByteBuffer.allocate((size + 3) / 4 * 4).put(0, ascii(type));
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
