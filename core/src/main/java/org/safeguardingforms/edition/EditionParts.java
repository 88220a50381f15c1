package org.safeguardingforms.edition;

import java.util.Objects;
import org.safeguardingforms.definition.Circumstances;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Roles;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.practice.Practice;

/**
 * The definitions of an edition, before they are checked against each other.
 *
 * @param envelope what the edition says about itself
 * @param digest the digest of its manifest, which pins its definitions
 * @param screeningTool the form
 * @param referralRules the rules
 * @param roles the kinds of agency
 * @param circumstances what a record can say about a child's situation
 * @param informationSharingTool the form for information to the police
 * @param meetingPlan which meetings follow, and when
 * @param practice what else the handbook tells professionals to do
 */
public record EditionParts(
        Envelope envelope,
        Digest digest,
        ScreeningTool screeningTool,
        ReferralRules referralRules,
        Roles roles,
        Circumstances circumstances,
        InformationSharingTool informationSharingTool,
        MeetingPlan meetingPlan,
        Practice practice) {

    public EditionParts {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(screeningTool, "screeningTool");
        Objects.requireNonNull(referralRules, "referralRules");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(circumstances, "circumstances");
        Objects.requireNonNull(informationSharingTool, "informationSharingTool");
        Objects.requireNonNull(meetingPlan, "meetingPlan");
        Objects.requireNonNull(practice, "practice");
    }
}
