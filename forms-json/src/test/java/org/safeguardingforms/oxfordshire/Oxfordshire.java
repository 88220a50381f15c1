package org.safeguardingforms.oxfordshire;

import java.util.List;
import java.util.UUID;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** The bundled edition, loaded once for all tests. */
public final class Oxfordshire {

    public static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    public static final SafeguardingForms FORMS = SafeguardingForms.of(EDITION);
    public static final ScreeningJson RECORDS = new ScreeningJson(EDITION);

    /** Every row, in printed order; two of them repeat earlier ones. */
    public static final List<IndicatorId> ROWS =
            EDITION.screeningTool().indicators().map(row -> row.id()).toList();

    /** Two rows of each level, none of them printed twice. */
    public static final String A_HIGH = "health.injuries-suggestive-of-assault";

    public static final String A_MEDIUM = "health.self-harming";
    public static final String ANOTHER_MEDIUM = "health.eating-disorder";
    public static final String A_LOW = "behaviour.petty-crime";
    public static final String ANOTHER_LOW = "e-safety.increased-webcam-time";

    /** The rows that are printed twice. */
    public static final String KEYS = "grooming.keys-to-other-premises";

    public static final String KEYS_AGAIN = "grooming.keys-to-other-premises-repeated";
    public static final String NEW_CONTACTS = "grooming.new-contacts-outside-town";
    public static final String NEW_CONTACTS_ONLINE = "e-safety.new-contacts-outside-town";

    public static final UUID RECORD = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final CompletedBy A_TEACHER =
            new CompletedBy("Terry Invented", "Safeguarding lead", "Nowhere School", new RoleId("school-or-college"));

    private Oxfordshire() {}

    /** An empty draft. */
    public static ScreeningBuilder draft() {
        return Screening.draft(RECORD, EDITION.pin());
    }

    /** A draft about a child who may be this old; no date is needed to assess it. */
    public static ScreeningBuilder aged(int years) {
        return draft().child(ChildDetails.aboutAged("Robin Example", years, years));
    }

    /** The decision about a child under 18. */
    public static Decided decide(Screening screening) {
        return decided(FORMS.assess(screening).orThrow());
    }

    /** The decision of an assessment about a child under 18. */
    public static Decided decided(Assessment assessment) {
        return (Decided) assessment.decision();
    }

    /** The printed level of a row. */
    public static Level printed(IndicatorId row) {
        return EDITION.indicator(row).level();
    }
}
