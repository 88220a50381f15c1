package org.safeguardingforms.pdf.shape;

import java.nio.charset.StandardCharsets;

/** A part of a font file. All offsets count from where it begins. */
final class Table {

    private final byte[] file;
    private final int start;

    Table(byte[] file, int start) {
        this.file = file;
        this.start = start;
    }

    int u8(int at) {
        return file[start + at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int u32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    String tag(int at) {
        return new String(file, start + at, 4, StandardCharsets.US_ASCII);
    }

    Table at(int offset) {
        return new Table(file, start + offset);
    }

    /** The table whose 16-bit offset stands here. */
    Table linked(int at) {
        return at(u16(at));
    }

    /** Whether an offset stands here that is not null. */
    boolean links(int at) {
        return u16(at) != 0;
    }
}
