package org.safeguardingforms.document;

import java.util.List;
import java.util.Objects;

/**
 * A form or page, ready to be drawn: what stands on it and in which order, not how it looks.
 *
 * <p>It can hold personal data, so its {@code toString} shows none of its text.
 *
 * @param title the title; also the title in the file's metadata, so it never names a person
 * @param language BCP 47 tag of the printed wording, such as {@code en-GB}
 * @param marking protective marking repeated on every page, such as {@code RESTRICTED}; empty for none
 * @param reference what the foot of every page says beside "page n of m": edition, version, first digits of the digest
 * @param blocks the content, from top to bottom
 */
public record Document(String title, String language, String marking, String reference, List<Block> blocks) {

    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(reference, "reference");
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return "Document[" + title + ", " + reference + ", " + blocks.size() + " blocks]";
    }
}
