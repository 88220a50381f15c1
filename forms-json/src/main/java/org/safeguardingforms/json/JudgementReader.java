package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.screening.Judgement;

/** Reads a judgement. */
final class JudgementReader {

    private static final Set<String> MEMBERS = Set.of("conclusion", "reason", "by", "on");

    private JudgementReader() {}

    static Optional<Judgement> read(JsonObject json) {
        json.only(MEMBERS).require("conclusion");
        String reason = json.text("reason");
        String by = json.text("by");
        Optional<LocalDate> day = json.date("on");
        return json.constant("conclusion", Conclusion.class)
                .map(conclusion -> Judgement.of(conclusion, reason).by(by))
                .map(judgement -> day.map(judgement::on).orElse(judgement));
    }
}
