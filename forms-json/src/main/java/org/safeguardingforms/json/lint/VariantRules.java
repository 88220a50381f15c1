package org.safeguardingforms.json.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.json.tree.Leaves;
import org.safeguardingforms.json.tree.Leaves.Leaf;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.ElementKind;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Whether a variant's changes go far enough, seen from what they make of its base. */
final class VariantRules {

    private final List<Change> changes;
    private final FlatEdition base;
    private final FlatEdition made;
    private final JsonNode json;
    private final Findings findings;

    /** @param json the variant's changes as they are written */
    VariantRules(List<Change> changes, FlatEdition base, FlatEdition made, JsonNode json, Findings findings) {
        this.changes = changes;
        this.base = base;
        this.made = made;
        this.json = json;
        this.findings = findings;
    }

    void run() {
        Set<String> written = json.values().stream()
                .flatMap(change -> Contacts.in(change.path("to")).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < changes.size(); i++) {
            check(i, changes.get(i));
            Set<String> gone = Contacts.in(json.path(i).path("from"));
            gone.removeAll(written);
            checkRemaining(i, gone);
        }
    }

    private void check(int index, Change change) {
        if (change instanceof Change.Add && isWithoutNotes(change.element(), json.path(index))) {
            tell(ProblemCode.ROW_ADDED_WITHOUT_NOTES, index, "The form has no place for notes there.");
        } else if (change instanceof Change.Amend amend && isOfContact(amend) && isHalfDone(change.element())) {
            tell(ProblemCode.CONTACT_PARTLY_CHANGED, index, "One of its addresses and numbers is still the base's.");
        }
    }

    private boolean isWithoutNotes(Element added, JsonNode change) {
        if (added.kind() == ElementKind.DOMAIN) {
            return !change.path("to").has("notes");
        }
        return added.kind() == ElementKind.INDICATOR
                && texts(made, DocumentKind.SCREENING_TOOL)
                        .flatMap(form -> form.path("domains").values().stream())
                        .filter(domain -> isNamed(domain, added.in()))
                        .anyMatch(domain -> !domain.has("notes"));
    }

    private static boolean isOfContact(Change.Amend amend) {
        return amend.members().stream().anyMatch(one -> one.member().matches("contact(/.*)?"));
    }

    /** True if some addresses and numbers of a contact are gone, and others have stayed. */
    private boolean isHalfDone(Element element) {
        Set<String> before = contacts(base, element);
        Set<String> kept = new HashSet<>(before);
        kept.retainAll(contacts(made, element));
        return !kept.isEmpty() && kept.size() < before.size();
    }

    private static Set<String> contacts(FlatEdition edition, Element element) {
        Stream<JsonNode> holders = element.kind() == ElementKind.PARTY
                ? texts(edition, DocumentKind.PATHWAYS)
                        .flatMap(pathways -> pathways.path("parties").values().stream())
                        .filter(party -> isNamed(party, element.id()))
                : texts(edition, DocumentKind.SCREENING_TOOL);
        return holders.flatMap(holder -> Contacts.in(holder.path("contact")).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> texts(FlatEdition edition, DocumentKind kind) {
        return edition.definitions().stream()
                .filter(document -> document.kind() == kind)
                .map(DefinitionDocument::json);
    }

    private static boolean isNamed(JsonNode element, String id) {
        return element.path("id").asString("").equals(id);
    }

    private void checkRemaining(int index, Set<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        String places = made.definitions().stream()
                .flatMap(document -> places(document, gone))
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            tell(ProblemCode.OLD_CONTACT_REMAINS, index, "It stands at " + places + ".");
        }
    }

    private static Stream<String> places(DefinitionDocument document, Set<String> gone) {
        return Leaves.texts(document.json())
                .filter(leaf -> Contacts.in(leaf.value()).stream().anyMatch(gone::contains))
                .map(Leaf::pointer)
                .map(pointer -> document.name() + "#" + pointer);
    }

    private void tell(ProblemCode code, int index, String message) {
        findings.add(code, "/changes/" + index, changes.get(index).element().id(), message);
    }
}
