package org.safeguardingforms.json.lint;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.problem.Checked;
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
 * <p>A definition alone is looked over alone. With its edition's manifest, what they say together is looked over too. All
 * problems are told at once, in the order of the documents and of the places in them. Immutable and thread-safe.
 */
public final class Lint {

    private final List<DefinitionDocument> known;

    private Lint(List<DefinitionDocument> known) {
        this.known = List.copyOf(known);
    }

    /** Looks over these JSON documents, which stand for themselves. */
    public static LintReport of(List<byte[]> documents) {
        return new Lint(List.of()).check(documents);
    }

    /** Will look over documents that may pin these ones, which are not looked over themselves. */
    public static Lint with(List<byte[]> pinned) {
        return new Lint(pinned.stream()
                .map(DefinitionDocument::read)
                .flatMap(document -> document.toOptional().stream())
                .toList());
    }

    /** Looks over these JSON documents: manifests and definitions, in any order. */
    public LintReport check(List<byte[]> documents) {
        List<Problem> problems = new ArrayList<>();
        List<DefinitionDocument> read = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Checked<DefinitionDocument> document = DefinitionDocument.read(documents.get(i));
            String number = "document " + (i + 1);
            document.problems().stream().map(problem -> placed(problem, number)).forEach(problems::add);
            document.toOptional().ifPresent(read::add);
        }
        problems.addAll(new DocumentSet(read, known).problems());
        return LintReport.of(documents.size(), problems, read);
    }

    private static Problem placed(Problem problem, String number) {
        boolean isPlaced = !problem.place().document().isEmpty();
        return isPlaced ? problem : new Problem(problem.code(), problem.place().in(number), problem.message());
    }
}
