package org.safeguardingforms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What flattening writes is an edition like any other. */
class FlattenCommandTest {

    private static final Path VARIANT = Path.of("src/test/resources/cases/flatten/variant.json");

    @TempDir
    private Path folder;

    private Path in() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        String variant = Files.readString(VARIANT, StandardCharsets.UTF_8).replace("{digest}", Records.DIGEST);
        Files.writeString(in.resolve("variant.json"), variant, StandardCharsets.UTF_8);
        return in;
    }

    private static String shown(Path definitions) {
        return Run.of("show", "exampleshire-cse@1.0.0", "--json", "--definitions", definitions.toString())
                .out();
    }

    @Test
    void theFolderThatIsWrittenHoldsTheEditionThatTheVariantMakes() throws IOException {
        Path in = in();
        Path out = folder.resolve("made/flat");

        Run run = Run.of("flatten", "exampleshire-cse@1.0.0", "--definitions", in.toString(), "-o", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(shown(out)).isEqualTo(shown(in)).contains("A new sign");
    }

    @Test
    void theProvenanceLiesBesideIt() throws IOException {
        Path out = folder.resolve("flat");
        String printed = Run.of(
                        "flatten",
                        "exampleshire-cse@1.0.0",
                        "--definitions",
                        in().toString(),
                        "--json",
                        "-o",
                        out.toString())
                .out();

        assertThat(Files.readString(out.resolve("exampleshire-cse-1.0.0.provenance.json"), StandardCharsets.UTF_8))
                .isEqualTo(printed)
                .contains("exampleshire-cse@1.0.0#/changes/0", "Seen often in local cases");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("exampleshire-cse-1.0.0.json", "exampleshire-cse-screening-tool-1.0.0.json")
                    .contains("oxfordshire-referral-rules-1.0.0.json");
        }
    }
}
