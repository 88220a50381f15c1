package org.safeguardingforms.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page. */
final class CoveragePage {

    private static final String HEAD = """
            # What of the handbook is encoded

            Every numbered paragraph of the Professionals' Handbook, with the elements of the definitions of `oxfordshire-cse` that cite it, or with
            the reason why there are none. An element is named by the ids on the way to it, a definition without its `oxfordshire-`.
            A paragraph is shown by its first words.

            This page is generated from the definitions: run
            `mvn -q -pl forms-json -am test -Dtest=HandbookCoverageTest -Dcoverage.write=true -Dsurefire.failIfNoSpecifiedTests=false`
            after a change to a citation. A reason for something that is not encoded goes into
            `forms-json/src/test/resources/coverage/not-encoded.txt`.

            """;

    private final Map<String, Map<String, Set<String>>> cited;
    private final Map<String, String> reasons;
    private final StringBuilder page = new StringBuilder();

    CoveragePage(Map<String, Map<String, Set<String>>> cited, Map<String, String> reasons) {
        this.cited = cited;
        this.reasons = reasons;
    }

    String of(List<Paragraph> paragraphs) {
        page.append(HEAD);
        long encoded = paragraphs.stream()
                .filter(one -> !one.isHeading() && cited.containsKey(one.number()))
                .count();
        long all = paragraphs.stream().filter(one -> !one.isHeading()).count();
        page.append("Of " + all + " paragraphs " + encoded + " are encoded, and " + (all - encoded) + " are not.\n");
        paragraphs.forEach(this::add);
        return page.toString();
    }

    private void add(Paragraph one) {
        if (one.isSection()) {
            page.append("\n## ").append(one.number()).append(". ").append(one.title());
            page.append("\n\n| paragraph | | encoded by, or why not |\n|---|---|---|\n");
        }
        if (!one.isSection() || cited.containsKey(one.number())) {
            String title = one.isHeading() ? "**" + one.title() + "**" : one.title();
            page.append("| " + one.number() + " | " + title + " | " + encodedBy(one) + " |\n");
        }
    }

    private String encodedBy(Paragraph one) {
        if (!cited.containsKey(one.number())) {
            return one.isHeading() ? "" : "*Not encoded.* " + reasons.getOrDefault(one.number(), "");
        }
        return cited.get(one.number()).entrySet().stream()
                .map(entry ->
                        "`" + entry.getKey().replaceFirst("^oxfordshire-", "") + "`: " + elements(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String elements(Set<String> elements) {
        return elements.stream()
                .map(one -> one.isEmpty() ? "the definition" : one)
                .collect(Collectors.joining(", "));
    }
}
