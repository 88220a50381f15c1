package org.safeguardingforms.language;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.text.Texts;

/** Finds the words of a text in one pass. Web and mail addresses have none: what they spell is a name. */
final class WordScan {

    private final CharSequence text;
    private final List<Word> words = new ArrayList<>();
    private final Gap gap = new Gap();
    private int start = -1;
    private int end;

    private WordScan(CharSequence text) {
        this.text = text;
    }

    static List<Word> of(CharSequence text) {
        WordScan scan = new WordScan(text);
        int from = 0;
        while (from < text.length()) {
            int to = scan.endOfPiece(from);
            scan.piece(from, to);
            from = to;
        }
        scan.close();
        return scan.words;
    }

    /** Where the white space, or the writing between white space, ends that begins here. */
    private int endOfPiece(int from) {
        boolean blank = Texts.isWhiteSpace(text.charAt(from));
        int to = from + 1;
        while (to < text.length() && Texts.isWhiteSpace(text.charAt(to)) == blank) {
            to++;
        }
        return to;
    }

    private void piece(int from, int to) {
        if (isAddress(from, to)) {
            close();
            gap.cut();
            return;
        }
        int at = from;
        while (at < to) {
            int codePoint = Character.codePointAt(text, at);
            int next = at + Character.charCount(codePoint);
            take(codePoint, at, next);
            at = next;
        }
    }

    private void take(int codePoint, int at, int next) {
        if (Letters.isWordPart(codePoint)) {
            start = start < 0 ? at : start;
            end = next;
        } else if (!Letters.isInvisible(codePoint)) {
            close();
            gap.add(codePoint);
        }
    }

    private void close() {
        if (start >= 0) {
            words.add(new Word(start, end, Fold.of(text.subSequence(start, end)), gap.joins()));
            start = -1;
            gap.begin();
        }
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '@' || startsWith("://", i, to) || startsWith("www.", i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String sign, int from, int to) {
        int same = 0;
        while (same < sign.length()
                && from + same < to
                && Character.toLowerCase(text.charAt(from + same)) == sign.charAt(same)) {
            same++;
        }
        return same == sign.length();
    }
}
