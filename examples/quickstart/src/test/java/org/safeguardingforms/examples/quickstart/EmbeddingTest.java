package org.safeguardingforms.examples.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** The README's "Embedding in five minutes", compiled and run. */
class EmbeddingTest {

    private static final Path SOURCE =
            Path.of("src/test/java", EmbeddingTest.class.getName().replace('.', '/') + ".java");
    private static final Path README = Path.of("../../README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("// tag::embedding\\n(.*?)\\n *// end::embedding", Pattern.DOTALL);
    private static final Pattern JAVA_BLOCK =
            Pattern.compile("^```java\\n(.*?)\\n```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theSnippetRuns() {
        // tag::embedding
        Edition edition = Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
        SafeguardingForms forms = SafeguardingForms.of(edition);

        Screening screening = Screening.draft(UUID.randomUUID(), edition.pin())
                .child(ChildDetails.born("Robin Example", LocalDate.of(1999, 6, 14)))
                .completedBy(new CompletedBy("Sam Sample", "Safeguarding lead", "", new RoleId("school-or-college")))
                .completedOn(LocalDate.of(2013, 3, 1))
                .answer("grooming.unexplained-money", Response.of(Answer.YES).basedOn(Basis.EVIDENCE))
                .answer("health.self-harming", Response.of(Answer.POSSIBLE).amendedTo(Level.HIGH, "Third time"))
                .build();

        Assessment assessment = forms.assess(screening).orThrow();
        System.out.println(assessment.explanation()); // the decision, and every rule with what was found

        byte[] record = new ScreeningJson(edition).write(screening);
        Document form = forms.filledScreeningTool(assessment);
        byte[] pdf = new PdfRenderer().render(form).orThrow();
        // end::embedding

        assertThat(assessment.explanation()).startsWith("Refer to children's social care. This must be done.");
        assertThat(new String(record, UTF_8)).contains("\"Robin Example\"");
        assertThat(new String(pdf, ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void theReadmeShowsExactlyTheSnippetThatRuns() throws IOException {
        String shown = first(JAVA_BLOCK, README);

        assertThat(shown).isEqualTo(first(SNIPPET, SOURCE).stripIndent());
    }

    private static String first(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        assertThat(matcher.find()).as("%s has a snippet", file.getFileName()).isTrue();
        return matcher.group(1);
    }
}
