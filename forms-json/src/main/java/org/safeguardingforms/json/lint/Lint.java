package org.safeguardingforms.json.lint;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.problem.Problem;

/**
 * Looks over definitions and editions: for what loading refuses, and for what it accepts and an author should still mend.
 *
 * <pre>{@code
 * LintReport report = Lint.of(documents);
 * report.problems().forEach(problem -> show(problem.severity(), problem.place(), problem.message(), problem.remedy()));
 *
 * LintReport ofVariant = Lint.with(Editions.bundledDocuments()).check(documentsOfMyBoard);
 * }</pre>
 *
 * <p>A definition alone is looked over alone. With its edition's manifest, what they say together is looked over too; a variant
 * is looked over with all that it makes. All
 * problems are told at once, in the order of the documents and of the places in them. Immutable and thread-safe.
 */
public final class Lint {

    private final Documents known;

    private Lint(Documents known) {
        this.known = known;
    }

    /** Looks over these JSON documents, which stand for themselves. */
    public static LintReport of(List<byte[]> documents) {
        return with(List.of()).check(documents);
    }

    /** Will look over documents that may pin or extend these ones, which are not looked over themselves. */
    public static Lint with(List<byte[]> others) {
        return new Lint(Documents.numbered(others.stream()));
    }

    /** Looks over these JSON documents: manifests, variants and definitions, in any order. */
    public LintReport check(List<byte[]> documents) {
        Documents own = Documents.numbered(documents.stream());
        List<Problem> problems = new ArrayList<>(own.problems());
        problems.addAll(new DocumentSet(own.sound(), own.and(known)).problems());
        return LintReport.of(documents.size(), problems, own.sound());
    }
}
