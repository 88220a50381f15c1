package org.safeguardingforms.json.flatten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.StatedChange;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.ElementKind;
import org.safeguardingforms.json.variant.MemberChange;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.problem.Place;
import tools.jackson.databind.JsonNode;

/** Puts changes that no outcome depends on into words for a board. */
final class ChangeWords {

    /** Members on which outcomes depend: the comparison tells what becomes of those. */
    private static final Map<ElementKind, Set<String>> OF_OUTCOMES = Map.of(
            ElementKind.INDICATOR, Set.of("level", "sameAs"),
            ElementKind.RULE, Set.of("when", "outcome", "mandatory"),
            ElementKind.REFERRAL_RULES, Set.of("present", "ageSuggestions", "ageScope/adultAt"),
            ElementKind.AGE_ADJUSTMENT, Set.of("ageAtMost", "from", "to"),
            ElementKind.DOMAIN, Set.of());

    /** The members that an element is known by, the best first. */
    private static final List<String> NAMES = List.of("title", "label", "text");

    private final Pieces base;

    /** @param base the definitions as they were before the changes */
    ChangeWords(Pieces base) {
        this.base = base;
    }

    /** The change in words; empty if it is about outcomes only. */
    Optional<StatedChange> of(Touch touch) {
        Change change = touch.change();
        String words = words(change);
        Place place = Place.at(touch.pointer())
                .in(touch.variant())
                .about(change.element().id());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedChange(
                        place, element(change), words, change.grounds().reason()));
    }

    private static String words(Change change) {
        boolean isOfOutcomes = OF_OUTCOMES.containsKey(change.element().kind());
        if (change instanceof Change.Amend amend) {
            return amend.members().stream()
                    .filter(member -> !isOfOutcomes(amend.element().kind(), member.member()))
                    .map(ChangeWords::member)
                    .collect(Collectors.joining("; "));
        } else if (change instanceof Change.Add add) {
            return isOfOutcomes ? "" : "new: " + PlainValue.of(add.content());
        } else if (change instanceof Change.Retire) {
            return isOfOutcomes ? "" : "taken out";
        }
        return "stands elsewhere";
    }

    private static boolean isOfOutcomes(ElementKind kind, String member) {
        return OF_OUTCOMES.getOrDefault(kind, Set.of()).stream()
                .anyMatch(one -> member.equals(one) || member.startsWith(one + "/"));
    }

    private static String member(MemberChange member) {
        String name = Stream.of(member.member().split("/"))
                .filter(one -> !one.matches("[0-9]+"))
                .map(PlainValue::name)
                .collect(Collectors.joining(", "));
        return name + ": " + PlainValue.of(member.from()) + " \u2192 " + PlainValue.of(member.to());
    }

    private String element(Change change) {
        Element element = change.element();
        String kind = element.kind().word().replace('-', ' ');
        String name = change instanceof Change.Add add
                ? name(PlainValue.parse(add.content()))
                : found(element).map(ChangeWords::name).orElse("");
        return Stream.of(kind, name.isEmpty() ? action(element) : name, in(element))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Optional<JsonNode> found(Element element) {
        return base.find(ElementPlace.of(element.kind()), element.in(), element.id()).stream()
                .<JsonNode>map(Located::json)
                .findFirst();
    }

    private static String name(JsonNode json) {
        return NAMES.stream()
                .map(member -> json.path(member).asString(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> "\"" + name + "\"")
                .orElse("");
    }

    /** A step is known by its action, and a pathway by its role. */
    private String action(Element element) {
        ElementKind named =
                switch (element.kind()) {
                    case STEP, STEP_OF_EVERYBODY -> ElementKind.ACTION;
                    case PATHWAY -> ElementKind.ROLE;
                    default -> element.kind();
                };
        return found(new Element(named, "", element.id()))
                .map(ChangeWords::name)
                .orElse(element.id());
    }

    private static String in(Element element) {
        return element.in().isEmpty() ? "" : "in " + element.in();
    }
}
