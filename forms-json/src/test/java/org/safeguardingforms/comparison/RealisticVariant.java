package org.safeguardingforms.comparison;

import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;

/** What a board might do: a domain of its own, two rows at other levels, the age limit raised to 15, a row retired. */
final class RealisticVariant {

    static final Edition EDITION_OF_A_BOARD = Changed.from(EDITION)
            .domain(
                    "local",
                    Changed.row("local.seen-at-the-harbour", Level.HIGH),
                    Changed.row("local.new-taxi-account", Level.MEDIUM),
                    Changed.row("local.seen-at-the-arcade", Level.LOW))
            .level("grooming.unexplained-money", Level.MEDIUM)
            .level(A_MEDIUM, Level.HIGH)
            .withoutRow(A_LOW)
            .rule(
                    "young-child-high-indicator",
                    new Condition.AllOf(List.of(
                            new Condition.AgeAtMost(15), new Condition.Present(1, Selection.ofLevel(Level.HIGH)))))
            .build();

    private RealisticVariant() {}
}
