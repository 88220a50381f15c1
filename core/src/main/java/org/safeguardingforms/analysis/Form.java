package org.safeguardingforms.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.IndicatorId;

/** An edition's form, its rows under the names that both sides use: a row that was moved keeps the base's name. */
final class Form {

    private final Edition edition;
    private final Map<IndicatorId, IndicatorId> moved;
    private final Map<IndicatorId, IndicatorId> commonNames = new HashMap<>();
    private final Map<IndicatorId, IndicatorId> ownNames = new HashMap<>();

    private Form(Edition edition, Map<IndicatorId, IndicatorId> moved) {
        this.edition = edition;
        this.moved = Map.copyOf(moved);
        moved.forEach((common, own) -> commonNames.put(own, common));
        edition.screeningTool().indicators().map(Indicator::id).forEach(own -> ownNames.put(common(own), own));
    }

    static Form of(Edition edition) {
        return new Form(edition, Map.of());
    }

    /** @param moved the names in this edition of rows that have another name in the base */
    static Form of(Edition edition, Map<IndicatorId, IndicatorId> moved) {
        return new Form(edition, moved);
    }

    /** The same names of rows in an edition that has the same form. */
    Form in(Edition other) {
        return new Form(other, moved);
    }

    Edition edition() {
        return edition;
    }

    ReferralRules rules() {
        return edition.referralRules();
    }

    private IndicatorId common(IndicatorId own) {
        return commonNames.getOrDefault(own, own);
    }

    /** The common names of a concern's rows. */
    List<IndicatorId> rows(Concern concern) {
        return concern.rows().stream().map(row -> common(row.id())).toList();
    }

    /** The row with this common name; empty if this form does not have it. */
    Optional<Indicator> find(IndicatorId common) {
        return Optional.ofNullable(ownNames.get(common)).map(edition::indicator);
    }

    /** The concerns of those rows that this form has. */
    Stream<Concern> concerns(Stream<IndicatorId> rows) {
        return rows.flatMap(row -> find(row).stream())
                .map(row -> edition.concernOf(row.id()))
                .distinct();
    }

    /** How a concern stands. */
    ConcernState state(Concern concern, Part part) {
        return ConcernState.of(concern, rows(concern), part.responses(), rules());
    }

    /** The common names of the row and of those that say the same. */
    List<IndicatorId> twins(Indicator row) {
        return rows(edition.concernOf(row.id()));
    }

    /** The common name of a row. */
    IndicatorId name(Indicator row) {
        return common(row.id());
    }
}
