package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * Something that a child's plan passes: an assessment completed, a meeting held.
 *
 * @param id its stable id
 * @param title what people call it
 * @param timing when it is due
 * @param content what belongs to it
 * @param citation where the source speaks of it
 */
public record Milestone(MilestoneId id, String title, Timing timing, MeetingContent content, Citation citation) {

    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(citation, "citation");
    }
}
