package org.safeguardingforms.json.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * What changed between two editions: every change with what it means, and how far each version must rise.
 *
 * <pre>{@code
 * EditionDiff diff = EditionDiff.between(older, newer);
 * diff.needed();       // MAJOR: a row was relevelled
 * diff.bumpProblems(); // empty if the versions rose far enough
 * }</pre>
 *
 * <p>Documents are compared kind by kind, whatever their ids, so that a flattened variant can be compared with its base.
 *
 * @param from the older edition
 * @param to the newer edition
 * @param changes every change: by kind of definition, then in the order of the older document
 * @param steps the versions of the edition, then of each definition that kept its id
 */
public record EditionDiff(EditionPin from, EditionPin to, List<Change> changes, List<VersionStep> steps) {

    private static final Set<ChangeKind> OF_RULES = Set.of(
            ChangeKind.RULE_ADDED,
            ChangeKind.RULE_REMOVED,
            ChangeKind.RULE_CONDITION_CHANGED,
            ChangeKind.RULE_OUTCOME_CHANGED,
            ChangeKind.RULE_DUTY_CHANGED);

    public EditionDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** Compares two editions. */
    public static EditionDiff between(EditionDocuments from, EditionDocuments to) {
        List<Change> changes = new ArrayList<>();
        List<VersionStep> steps = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            List<Change> found = changes(kind, from, to);
            changes.addAll(found);
            if (kind != DocumentKind.EDITION) {
                step(kind, from, to, needed(found)).ifPresent(steps::add);
            }
        }
        step(DocumentKind.EDITION, from, to, needed(changes)).ifPresent(step -> steps.add(0, step));
        return new EditionDiff(from.edition().pin(), to.edition().pin(), changes, steps);
    }

    private static List<Change> changes(DocumentKind kind, EditionDocuments from, EditionDocuments to) {
        Optional<DefinitionDocument> before = from.find(kind);
        Optional<DefinitionDocument> after = to.find(kind);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        ChangeTable table = new ChangeTable(kind);
        return RenamedRows.joined(new TreeDiff(table).changes(read(before.get()), read(after.get())));
    }

    /** Read anew, so that a number that was read equals one that flattening wrote. */
    private static JsonNode read(DefinitionDocument document) {
        return StrictJson.parse(JsonText.line(document.json())).orThrow();
    }

    private static Optional<VersionStep> step(
            DocumentKind kind, EditionDocuments from, EditionDocuments to, VersionPart needed) {
        return from.envelope(kind).flatMap(before -> to.envelope(kind)
                .filter(after -> after.id().equals(before.id()))
                .map(after -> step(before, after, needed)));
    }

    private static VersionStep step(Envelope before, Envelope after, VersionPart needed) {
        return new VersionStep(before.id(), before.version(), after.version(), needed);
    }

    private static VersionPart needed(List<Change> changes) {
        return changes.stream()
                .map(change -> change.impact().part())
                .max(Comparator.naturalOrder())
                .orElse(VersionPart.NONE);
    }

    /** The part of the edition's version that must rise. */
    public VersionPart needed() {
        return needed(changes);
    }

    /** The changes that mean this. */
    public List<Change> of(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).toList();
    }

    /** The ids of the rules that are new, gone, or decide otherwise. */
    public Set<String> rulesChanged() {
        return changes.stream()
                .filter(change -> OF_RULES.contains(change.kind()))
                .map(Change::element)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Every version that did not rise as far as its changes ask; empty if all did. Editions with different ids have no
     * versions to compare, which is a problem too.
     */
    public List<Problem> bumpProblems() {
        if (!from.id().equals(to.id())) {
            String message = "It is another edition than " + from.id() + "; their versions have no order.";
            return List.of(ProblemCode.VERSION_NOT_RAISED.at(version(to.name()), message));
        }
        return steps.stream()
                .filter(step -> !step.isEnough())
                .map(EditionDiff::problem)
                .toList();
    }

    private static Problem problem(VersionStep step) {
        String message = "After " + step.from() + " its changes ask for " + step.lowest() + " or higher.";
        return ProblemCode.VERSION_NOT_RAISED.at(version(step.id() + "@" + step.to()), message);
    }

    private static Place version(String document) {
        return Place.at("/version").in(document);
    }
}
