package org.safeguardingforms.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Attachment;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;

/** Plain words for what is to be done next, the same in explanations and on paper. Immutable and thread-safe. */
public final class PracticeWords {

    private final Edition edition;

    /** Words with the edition's own labels. */
    public PracticeWords(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
    }

    /** When and how binding: {@code Once the tool is completed; this must be done}. */
    public String when(NextAction action) {
        String moment = capitalised(action.step().moment().words());
        String obligation = action.step().isMandatory() ? "; this must be done" : "";
        return moment + obligation + (action.truth() == Truth.NOT_KNOWN ? "; not known yet whether it applies" : "");
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Who it is, with the contact if there is one; empty if nobody is named. */
    public Optional<String> party(PartyId id) {
        return find(id).map(PracticeWords::party);
    }

    /** The party with this id; empty if nobody is named. */
    public Optional<Party> find(PartyId id) {
        return edition.practice().pathways().parties().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static String party(Party party) {
        return party.contact().isEmpty() ? party.label() : party.label() + " (" + party.contact() + ")";
    }

    /** What goes with it, such as {@code the standard referral form, the completed Screening Tool}; empty for nothing. */
    public String attachments(Action action) {
        return action.attachments().stream().map(Attachment::words).collect(Collectors.joining(", "));
    }

    /** Who does it, whom it is addressed to and what goes with it, each as a sentence. */
    List<String> details(Action action) {
        List<String> details = new ArrayList<>();
        party(action.by()).ifPresent(by -> details.add("Done by: " + by + "."));
        party(action.to()).ifPresent(to -> details.add("To: " + to + "."));
        if (!action.attachments().isEmpty()) {
            details.add("With: " + attachments(action) + ".");
        }
        return details;
    }

    /** Who leads a stage and when it is due, such as {@code Led by: The Kingfisher Team. Due: …}; possibly nothing. */
    public String stage(Stage stage) {
        List<String> words = new ArrayList<>();
        find(stage.lead()).ifPresent(lead -> words.add("Led by: " + lead.label() + "."));
        stage.milestones().stream()
                .flatMap(id -> edition.meetingPlan().find(id).stream())
                .map(Milestone::timing)
                .filter(Timing.After.class::isInstance)
                .map(timing -> "Due: " + ((Timing.After) timing).wording() + ".")
                .forEach(words::add);
        if (!stage.turn().question().isEmpty()) {
            words.add(stage.turn().question());
        }
        return String.join(" ", words);
    }

    /**
     * The measures worth telling of: those that are or may be open to the child, once a judgement or a referral is called for.
     * For an adult, who has no outcome, those that are open.
     */
    public static List<MeasureFinding> measuresToShow(Assessment assessment) {
        boolean open = !(assessment.decision() instanceof ReferralDecision.Decided decided)
                || decided.outcome().compareTo(Outcome.JUDGEMENT_REQUIRED) >= 0;
        return assessment.measures().stream()
                .filter(found -> open && found.truth() != Truth.NOT_MET)
                .toList();
    }

    /** Whether a measure is open to the child, on which grounds, and what is still needed. */
    public String measure(MeasureFinding found) {
        String open =
                found.truth() == Truth.MET ? "Open to the child: " : "Not known yet whether it is open to the child: ";
        return open + grounds(found) + needs(found);
    }

    private static String grounds(MeasureFinding found) {
        return found.grounds().stream()
                .filter(one -> one.truth() == found.truth())
                .map(one -> one.ground().text())
                .collect(Collectors.joining(" Or: "));
    }

    private static String needs(MeasureFinding found) {
        return found.stillNeeded().stream()
                .map(need -> " Still needed: " + need.text() + " (" + String.join("; ", need.from()) + ").")
                .collect(Collectors.joining());
    }
}
