package org.safeguardingforms.json.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.RuleId;

/** For every element of a variant's edition the document that it came from, what was changed in it, and why. */
public final class Provenance {

    private final Map<Element, Origin> origins;
    private final List<Touch> touches;

    /**
     * The origins of all elements.
     *
     * @param origins in the order of the definitions
     * @param touches every change of every variant, lowest variant first
     */
    public Provenance(Map<Element, Origin> origins, List<Touch> touches) {
        this.origins = new LinkedHashMap<>(origins);
        this.touches = List.copyOf(touches);
    }

    /** Every element of the edition, in the order of its definitions. */
    public List<Element> elements() {
        return new ArrayList<>(origins.keySet());
    }

    /** Every change of every variant, lowest variant first, those that retire something among them. */
    public List<Touch> touches() {
        return touches;
    }

    /** Where an element comes from. @throws IllegalArgumentException if the edition has no such element */
    public Origin of(Element element) {
        Origin origin = origins.get(element);
        if (origin == null) {
            throw new IllegalArgumentException("element: the edition has no " + element);
        }
        return origin;
    }

    /** Where a row comes from. @throws IllegalArgumentException if the form has no such row */
    public Origin of(IndicatorId id) {
        return of(only(ElementKind.INDICATOR, id.value()));
    }

    /** Where a rule comes from. @throws IllegalArgumentException if there is no such rule */
    public Origin of(RuleId id) {
        return of(only(ElementKind.RULE, id.value()));
    }

    private Element only(ElementKind kind, String id) {
        Objects.requireNonNull(id, "id");
        return origins.keySet().stream()
                .filter(element -> element.kind() == kind && element.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: the edition has no " + kind.word() + " " + id));
    }
}
