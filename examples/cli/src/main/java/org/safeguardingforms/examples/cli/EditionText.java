package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;

/** An edition as text for people. */
final class EditionText {

    private final Edition edition;
    private final StringBuilder text = new StringBuilder();

    EditionText(Edition edition) {
        this.edition = edition;
    }

    byte[] bytes() {
        line(edition.envelope().title());
        line(edition.pin().name() + "  " + edition.pin().digest());
        line("Source: " + edition.envelope().source());
        edition.screeningTool().domains().forEach(this::domain);
        line("");
        line("Rules");
        edition.referralRules().rules().forEach(this::rule);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void domain(Domain domain) {
        line("");
        line(domain.title() + "  (" + domain.id() + ")");
        domain.indicators().forEach(this::row);
    }

    private void row(Indicator row) {
        String level = edition.screeningTool().levelName(row.level());
        line("  [" + level + "] " + row.text());
        line("      " + row.id() + (row.isRepeated() ? ", the same as " + row.concern() : ""));
    }

    private void rule(Rule rule) {
        line("  " + rule.title() + ": " + rule.outcome() + (rule.mandatory() ? ", mandatory" : ""));
        line("      " + rule.id() + ", from "
                + rule.citations().stream().map(Citation::paragraph).collect(Collectors.joining("; ")));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
