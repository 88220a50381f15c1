package org.safeguardingforms.pdf.shape;

/** Turns "fixed to that glyph" into distances from the pen. */
final class Attachments {

    private final Line line;
    private final boolean rightToLeft;

    Attachments(Line line, boolean rightToLeft) {
        this.line = line;
        this.rightToLeft = rightToLeft;
    }

    void resolve() {
        for (int at = 0; at < line.size(); at++) {
            resolve(at);
        }
    }

    private void resolve(int at) {
        Glyph glyph = line.get(at);
        int distance = glyph.attachedTo;
        if (distance == 0) {
            return;
        }
        glyph.attachedTo = 0;
        int on = at + distance;
        resolve(on);
        glyph.y += line.get(on).y;
        if (glyph.attachedAsMark) {
            glyph.x += line.get(on).x;
            takeBack(glyph, on, at);
        }
    }

    /** The pen has moved on since the glyph that this one stands on. */
    private void takeBack(Glyph glyph, int on, int at) {
        if (rightToLeft) {
            for (int between = on + 1; between <= at; between++) {
                glyph.x += line.get(between).advance;
            }
        } else {
            for (int between = on; between < at; between++) {
                glyph.x -= line.get(between).advance;
            }
        }
    }
}
