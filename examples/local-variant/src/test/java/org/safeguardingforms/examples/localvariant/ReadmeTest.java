package org.safeguardingforms.examples.localvariant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.IndicatorId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's "Writing a local variant", compiled and run. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path LAWS = source(ExampleShireLawsTest.class);
    private static final Pattern SECTION = Pattern.compile("^## Writing a local variant$(.*?)^## ", flags());
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", flags());
    private static final Pattern JSON = Pattern.compile("^```json\\n(.*?)^```$", flags());
    private static final Pattern SNIPPET = Pattern.compile("// tag::variant\\n(.*?)^ *// end::variant", flags());

    private static int flags() {
        return Pattern.DOTALL | Pattern.MULTILINE;
    }

    private static Path source(Class<?> type) {
        return Path.of("src/test/java", type.getName().replace('.', '/') + ".java");
    }

    @Test
    void theSnippetRuns() {
        Path folder = ExampleShire.DEFINITIONS;
        // tag::variant
        Editions editions = Editions.bundled().and(Editions.inFolder(folder));
        VariantEdition local = editions.variant("example-shire-cse", "1.0.0").orThrow();
        SafeguardingForms forms = SafeguardingForms.of(local.edition()); // works as any other edition
        local.provenance().of(new IndicatorId("health.self-harming")); // from which document, and what was changed why

        Comparison comparison =
                editions.comparison("example-shire-cse", "1.0.0").orThrow();
        String sheet = comparison.sheet(); // for the board to read and sign
        // end::variant

        assertThat(forms.edition()).isEqualTo(local.edition());
        assertThat(sheet).isNotEmpty();
    }

    @Test
    void theReadmeShowsTheSnippetThatRuns() throws IOException {
        String snippet = first(SNIPPET, Files.readString(source(ReadmeTest.class), UTF_8));

        assertThat(first(JAVA, section())).isEqualTo(snippet.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void theReadmeShowsWhatStandsInTheVariant() throws IOException {
        JsonNode variant = JsonMapper.shared()
                .readTree(Files.readString(ExampleShire.DEFINITIONS.resolve("example-shire-cse-1.0.0.json"), UTF_8));
        JsonNode shown = JsonMapper.shared().readTree(first(JSON, section()));

        assertThat(shown.path("changes").values()).isNotEmpty();
        assertThat(variant.path("changes").values())
                .containsAll(shown.path("changes").values());
        assertThat(shown.propertyNames())
                .filteredOn(member -> !Set.of("changes", "extends").contains(member))
                .allSatisfy(member -> assertThat(shown.path(member)).isEqualTo(variant.path(member)));
    }

    @Test
    void theReadmeShowsTheOneClassOfLaws() throws IOException {
        List<String> shown = JAVA.matcher(section())
                .results()
                .map(snippet -> snippet.group(1).strip())
                .toList();

        assertThat(shown).hasSize(2);
        assertThat(Files.readString(LAWS, UTF_8)).contains(shown.get(1));
    }

    private static String section() throws IOException {
        return first(SECTION, Files.readString(README, UTF_8));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("something like %s", pattern).isTrue();
        return matcher.group(1);
    }
}
