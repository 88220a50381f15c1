package org.safeguardingforms.json.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.Wording;
import org.safeguardingforms.json.flatten.VariantReader;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.MemberChange;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Whether a variant's changes say what is changed once, and why. */
final class ChangeRules {

    /** As many words as it takes to say more than that something was decided. */
    private static final int REASON_WORDS = 3;

    /** Two changes may well have one reason. */
    private static final int MANY = 3;

    private final JsonNode json;
    private final List<Change> changes;
    private final Findings findings;

    ChangeRules(DefinitionDocument variant, Findings findings) {
        this.json = variant.json().path("changes");
        this.changes = VariantReader.read(variant).changes();
        this.findings = findings;
    }

    void run() {
        if (changes.isEmpty()) {
            findings.add(ProblemCode.VARIANT_WITHOUT_CHANGES, "/changes", "There are none.");
        }
        for (int i = 0; i < changes.size(); i++) {
            check(i, changes.get(i));
        }
        if (changes.size() >= MANY && reasons().distinct().count() == 1) {
            findings.add(ProblemCode.REASON_ALWAYS_THE_SAME, "/changes", "All of them do.");
        }
    }

    private Stream<String> reasons() {
        return changes.stream().map(ChangeRules::reason);
    }

    private static String reason(Change change) {
        return Wording.folded(change.grounds().reason());
    }

    private void check(int index, Change change) {
        if (reason(change).split(" ").length < REASON_WORDS) {
            String message = "It has fewer than " + REASON_WORDS + " words.";
            tell(ProblemCode.REASON_TOO_SHORT, index, "/reason", message);
        }
        if (change instanceof Change.Amend amend) {
            checkMembers(index, amend);
            earlier(index, other -> isMergeable(amend, changes.get(other)))
                    .ifPresent(other -> tell(ProblemCode.CHANGES_MERGEABLE, index, "", message(other)));
        } else if (change instanceof Change.Add) {
            IntStream.range(0, changes.size())
                    .filter(other -> isTakenBack(index, other))
                    .findFirst()
                    .ifPresent(other -> tell(ProblemCode.RETIRED_AND_ADDED, index, "", retired(other)));
        }
    }

    private Optional<Integer> earlier(int index, IntPredicate test) {
        return IntStream.range(0, index).filter(test).boxed().findFirst();
    }

    private static String message(int other) {
        return "Change " + (other + 1) + " amends the same element for the same reason.";
    }

    private String retired(int other) {
        return "Change " + (other + 1) + " retires " + changes.get(other).element() + ", which reads the same.";
    }

    /** A change that leaves everything as it is, is refused when it is loaded. */
    private void checkMembers(int index, Change.Amend amend) {
        List<MemberChange> same = amend.members().stream()
                .filter(member -> member.from().equals(member.to()))
                .toList();
        if (same.size() < amend.members().size()) {
            same.forEach(member -> tell(
                    ProblemCode.MEMBER_NOT_CHANGED,
                    index,
                    "/to",
                    "The member " + member.member() + " says the same before and after."));
        }
    }

    private static boolean isMergeable(Change.Amend one, Change other) {
        return other instanceof Change.Amend
                && other.element().equals(one.element())
                && reason(other).equals(reason(one));
    }

    private boolean isTakenBack(int added, int other) {
        Change retired = changes.get(other);
        return retired instanceof Change.Retire
                && retired.element().kind() == changes.get(added).element().kind()
                && readAlike(json.path(other).path("from"), json.path(added).path("to"));
    }

    private static boolean readAlike(JsonNode one, JsonNode other) {
        return Stream.of("text", "title", "label")
                .filter(one::has)
                .anyMatch(member -> Wording.areAlike(
                        one.path(member).asString(""), other.path(member).asString("")));
    }

    private void tell(ProblemCode code, int index, String member, String message) {
        findings.add(
                code, "/changes/" + index + member, changes.get(index).element().id(), message);
    }
}
