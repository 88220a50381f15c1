package org.safeguardingforms.json.lint;

import java.util.Comparator;
import java.util.List;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.Severity;

/**
 * What was found in some documents.
 *
 * @param documents how many documents were looked over
 * @param problems everything that was found: by document, then by place; empty if they are clean
 */
public record LintReport(int documents, List<Problem> problems) {

    public LintReport {
        problems = List.copyOf(problems);
    }

    /** The problems in stable order, each once. */
    static LintReport of(int documents, List<Problem> problems, List<DefinitionDocument> read) {
        List<String> names = read.stream().map(DefinitionDocument::name).toList();
        Comparator<Problem> order = Comparator.comparingInt(
                        (Problem problem) -> rank(names, problem.place().document()))
                .thenComparing(problem -> problem.place().pointer(), PointerOrder.NATURAL)
                .thenComparing(Problem::code);
        return new LintReport(
                documents, problems.stream().distinct().sorted(order).toList());
    }

    /** Documents that cannot be read come first, those that are only pinned last. */
    private static int rank(List<String> names, String document) {
        int index = names.indexOf(document);
        if (index < 0) {
            return document.startsWith("document ") ? -1 : names.size();
        }
        return index;
    }

    /** True if nothing was found. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** True if something stands in the way of using the documents. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** How many of the problems have this severity. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
