package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;

/**
 * Something to do. It stands once, whoever does it; a {@link Step} says for whom, when and how binding it is.
 *
 * @param id its stable id
 * @param text what is to be done, as a request
 * @param by who does it; {@link PartyId#NOT_NAMED} for the professional who completed the form
 * @param to whom it is addressed; {@link PartyId#NOT_NAMED} if to nobody in particular
 * @param attachments what goes with it
 * @param applies in which cases it is called for
 */
public record Action(
        ActionId id, String text, PartyId by, PartyId to, List<Attachment> attachments, Applicability applies) {

    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(applies, "applies");
    }
}
