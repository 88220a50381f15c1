package org.safeguardingforms.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.json.variant.FlatDocument;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Screening;

/** Variants that break a law each, on purpose. They are run by {@link FaultyEditionsTest} alone. */
final class FaultyEditions {

    private static final String AGE_LIMIT_LOWERED = """
            {"change": "amend", "element": "rule", "id": "young-child-high-indicator",
             "from": {"when/all/0/ageAtMost": 13}, "to": {"when/all/0/ageAtMost": 12}, "reason": "Invented"}
            """;
    private static final String HIGH_ROW_LOWERED = """
            {"change": "amend", "element": "indicator", "id": "grooming.unexplained-money",
             "from": {"level": "HIGH"}, "to": {"level": "MEDIUM"}, "reason": "Invented"}
            """;
    private static final String POSSIBLE_IS_NOT_PRESENT = """
            {"change": "amend", "element": "referral-rules",
             "from": {"present": ["YES", "POSSIBLE"]}, "to": {"present": ["YES"]}, "reason": "Invented"}
            """;
    private static final String LOW_ROWS_RAISED_BY_AGE = """
            {"change": "add", "element": "age-adjustment", "after": "aged-10-or-under",
             "to": {"id": "aged-9-or-under", "ageAtMost": 9, "from": "LOW", "to": "HIGH", "citation": "6.4"},
             "reason": "Invented"}
            """;

    private FaultyEditions() {}

    static final class AgeLimitLowered implements VariantLaws {
        private static final VariantEdition VARIANT = LocalVariant.departing(AGE_LIMIT_LOWERED);

        @Override
        public VariantEdition variant() {
            return VARIANT;
        }
    }

    static final class HighRowLowered implements VariantLaws {
        private static final VariantEdition VARIANT = LocalVariant.departing(HIGH_ROW_LOWERED);

        @Override
        public VariantEdition variant() {
            return VARIANT;
        }
    }

    /** The same variant, of a board that answers for what it asks less in. */
    static final class HighRowLoweredAndAccepted implements VariantLaws {
        @Override
        public VariantEdition variant() {
            return HighRowLowered.VARIANT;
        }

        @Override
        public boolean isAccepted(Screening recorded) {
            return recorded.responses().containsKey(new IndicatorId("grooming.unexplained-money"));
        }
    }

    static final class PossibleIsNotPresent implements VariantLaws {
        private static final VariantEdition VARIANT = LocalVariant.departing(POSSIBLE_IS_NOT_PRESENT);

        @Override
        public VariantEdition variant() {
            return VARIANT;
        }
    }

    /** A professional who raises a Low row to Medium closes the suggestion of High, and lowers the outcome. */
    static final class LowRowsRaisedByAge implements VariantLaws {
        private static final VariantEdition VARIANT = LocalVariant.departing(LOW_ROWS_RAISED_BY_AGE);

        @Override
        public VariantEdition variant() {
            return VARIANT;
        }

        @Override
        @Provide
        public Arbitrary<Screening> cases() {
            List<IndicatorId> low = edition()
                    .screeningTool()
                    .indicators()
                    .filter(row -> row.level() == Level.LOW)
                    .map(Indicator::id)
                    .toList();
            return Screenings.under(edition()).favouring(low).aboutChildren();
        }
    }

    /** The documents that it is said to consist of are those of another variant. */
    static final class DocumentsOfAnother implements VariantLaws {
        private static final VariantEdition VARIANT = withDocuments(HighRowLowered.VARIANT.documents());

        private static VariantEdition withDocuments(List<FlatDocument> documents) {
            VariantEdition own = LocalVariant.departing();
            return new VariantEdition(own.edition(), own.base(), own.variants(), own.provenance(), documents);
        }

        @Override
        public VariantEdition variant() {
            return VARIANT;
        }
    }
}
