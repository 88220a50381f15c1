package org.safeguardingforms.duty;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.edition.Edition;

/**
 * Finds everything that a variant asks for less of than its base, beside the outcome. Elements are the same if their ids are.
 *
 * <p>Looked at are: the actions of each kind of agency at each outcome, with their obligation, moment, condition, addressee
 * and attachments; alerts; protective measures; when a screening is asked for; milestones with their deadlines, participants,
 * agenda and considerations; the way of a case; the risk assessment; the terms to avoid; what views of a report withhold; contacts,
 * markings and names of levels; and what a record must or may hold.
 *
 * <p>What it cannot show to be as much counts as less: an element that comes back under another id, a deadline in a unit that
 * may be longer. What texts mean is not looked at: an action that is told in other words, or is addressed to somebody else, is for
 * a board to read.
 */
public final class Shortfalls {

    private Shortfalls() {}

    /**
     * Everything that a variant asks for less of, in the order of the definitions, what refuses records last.
     *
     * @param narrowing looks for cases in which a condition holds no longer
     */
    public static List<Shortfall> of(Edition base, Edition variant, Narrowing narrowing) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(variant, "variant");
        Losses losses = new Losses(Objects.requireNonNull(narrowing, "narrowing"));
        FormLosses.find(base.screeningTool(), variant.screeningTool(), losses);
        SharingLosses.find(base.informationSharingTool(), variant.informationSharingTool(), losses);
        MeetingLosses.find(base.meetingPlan(), variant.meetingPlan(), losses);
        new StepLosses(base, variant, losses).find();
        ActionLosses.find(base.practice().pathways(), variant.practice().pathways(), losses);
        new PracticeLosses(base.practice(), variant.practice(), losses).find();
        RequirementLosses.find(base, variant, losses);
        FlowLosses.find(base.practice().caseFlow(), variant.practice().caseFlow(), losses);
        RecordLosses.find(base, variant, losses);
        return losses.found();
    }
}
