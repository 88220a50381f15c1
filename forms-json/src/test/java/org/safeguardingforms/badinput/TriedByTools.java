package org.safeguardingforms.badinput;

import java.util.EnumSet;
import java.util.Set;
import org.safeguardingforms.lint.LintCasesTest;
import org.safeguardingforms.problem.ProblemCode;

/** Codes of lint, diff, migration and replay, which have cases of their own. */
final class TriedByTools {

    static final Set<ProblemCode> CODES = codes();

    private TriedByTools() {}

    private static Set<ProblemCode> codes() {
        Set<ProblemCode> codes = EnumSet.copyOf(LintCasesTest.CODES);
        codes.addAll(EnumSet.range(ProblemCode.VERSION_NOT_RAISED, ProblemCode.RESULT_DIFFERS));
        return codes;
    }
}
