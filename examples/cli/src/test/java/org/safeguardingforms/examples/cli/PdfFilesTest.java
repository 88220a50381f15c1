package org.safeguardingforms.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilesTest {

    @TempDir
    private Path folder;

    private static boolean isWholePdf(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        return text.startsWith("%PDF-1.7") && text.stripTrailing().endsWith("%%EOF");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void theFilledFormIsWrittenToTheFileAndNothingIsPrinted() throws IOException {
        Path pdf = folder.resolve("filled.pdf");

        Run run = Run.on(Records.completed(), "render", "-", "-o", pdf.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(isWholePdf(Files.readAllBytes(pdf))).isTrue();
        assertThat(names()).containsExactly("filled.pdf");
    }

    @Test
    void theNextStepsStandOnANewPageBehindTheForm() throws IOException {
        Run plain = Run.on(Records.completed(), "render", "-", "-o", "-");
        Run more = Run.on(Records.completed(), "render", "-", "--next-steps", "-o", "-");

        assertThat(text(plain)).doesNotContain("Next steps");
        try (PDDocument form = Loader.loadPDF(plain.bytes());
                PDDocument both = Loader.loadPDF(more.bytes())) {
            PDFTextStripper behind = new PDFTextStripper();
            behind.setStartPage(form.getNumberOfPages() + 1);
            assertThat(behind.getText(both)).contains("Next steps", "What to do");
        }
    }

    @Test
    void aReportAndItsViewsAreDrawnAndAViewShowsLess() {
        Run whole = Run.on(Records.report(), "render", "-", "-o", "-");
        Run police = Run.on(Records.report(), "view", "-", "--for", "police", "-o", "-");
        Run all = Run.on(Records.report(), "view", "-", "--for", "whole", "-o", "-");

        assertThat(isWholePdf(whole.bytes()) && isWholePdf(police.bytes()) && isWholePdf(all.bytes()))
                .isTrue();
        assertThat(text(whole)).contains("Alex Example", "Mr Nobody");
        assertThat(text(all)).contains("Alex Example", "Mr Nobody");
        assertThat(text(police)).contains("Mr Nobody", "Withheld").doesNotContain("Alex Example");
    }

    @Test
    void aHandoverThatWasFilledInIsDrawnFromItsRecord() {
        Run record = Run.on(Records.completed(), "handover", "-");
        String filled =
                record.out().replace("\"history\": {}", "\"history\": {\"social-exclusion\": \"Often moved.\"}");

        Run page = Run.on(filled, "render", "-", "-o", "-");

        assertThat(page.err()).isEmpty();
        assertThat(text(page)).contains("Robin Example", "Often moved.");
    }

    private static String text(Run run) {
        try (PDDocument document = Loader.loadPDF(run.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aStreamOfViewsIsNotDrawn() {
        Run run = Run.on(Records.report(), "view", "-", "--for", "police", "--ndjson", "-o", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("A stream is not drawn: leave out -o or --ndjson.");
    }

    @Test
    void theBlankFormCanBeWrittenToStandardOutput() {
        Run run = Run.of("blank", "screening-tool", "-o", "-", "--edition", "oxfordshire-cse@1.0.0");

        assertThat(run.exit()).isZero();
        assertThat(isWholePdf(run.bytes())).isTrue();
    }

    @Test
    void aDraftIsRenderedAtTheDayGiven() {
        String draft = Records.completed().replace("\"completedOn\":\"2013-03-01\",", "");

        assertThat(Run.on(draft, "render", "-", "-o", "-").exit()).isEqualTo(1);
        assertThat(isWholePdf(Run.on(draft, "render", "-", "-o", "-", "--as-at", "2013-03-01")
                        .bytes()))
                .isTrue();
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path pdf = Files.writeString(folder.resolve("blank.pdf"), "old");
        Files.setPosixFilePermissions(pdf, PosixFilePermissions.fromString("rw-------"));

        assertThat(Run.of("blank", "screening-tool", "-o", pdf.toString()).exit())
                .isZero();

        assertThat(isWholePdf(Files.readAllBytes(pdf))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("blank.pdf");
    }

    @Test
    void anOldFileStaysIfTheRecordHasProblems() throws IOException {
        Path pdf = Files.writeString(folder.resolve("filled.pdf"), "old");
        String wrongDigest = Records.completed().replace(Records.DIGEST, "sha256:" + "0".repeat(64));

        assertThat(Run.on(wrongDigest, "render", "-", "-o", pdf.toString()).exit())
                .isEqualTo(1);

        assertThat(pdf).hasContent("old");
        assertThat(names()).containsExactly("filled.pdf");
    }

    @Test
    void anOldFileStaysIfANameCannotBeDrawn() throws IOException {
        Path pdf = Files.writeString(folder.resolve("filled.pdf"), "old");
        String undrawable = Records.completed().replace("Robin", "\u0f40\u0f41");

        Run run = Run.on(undrawable, "render", "-", "-o", pdf.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"code\": \"character-not-printable\"");
        assertThat(pdf).hasContent("old");
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real.pdf"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);

        WholeFile.replace(link, new byte[] {'n', 'e', 'w'});

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> WholeFile.replace(inner, new byte[1]))
                .isInstanceOf(CannotWork.class)
                .hasMessage("The output cannot be written: there is something of that name that is not a file.");
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftBehindIfTheFolderCannotHoldTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "old");

        assertThatThrownBy(() -> WholeFile.replace(file.resolve("x.pdf"), new byte[1]))
                .isInstanceOf(CannotWork.class)
                .hasMessageStartingWith("The output cannot be written: ");
        assertThat(names()).containsExactly("a-file");
    }

    @Test
    void whoeverReadsWhileAFileIsReplacedSeesTheOldOrTheNewOneAndNothingBetween() throws Exception {
        byte[] one = filled(1, 3_000_000);
        byte[] other = filled(2, 1_000_000);
        Path file = folder.resolve("file");
        WholeFile.replace(file, one);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> halves = CompletableFuture.supplyAsync(() -> halvesSeen(file, one, other, done));

        for (int i = 0; i < 50; i++) {
            WholeFile.replace(file, i % 2 == 0 ? other : one);
        }
        done.set(true);

        assertThat(halves.get()).isZero();
    }

    private static byte[] filled(int with, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static int halvesSeen(Path file, byte[] one, byte[] other, AtomicBoolean done) {
        int halves = 0;
        while (!done.get()) {
            try {
                byte[] seen = Files.readAllBytes(file);
                halves += Arrays.equals(seen, one) || Arrays.equals(seen, other) ? 0 : 1;
            } catch (IOException e) {
                halves++;
            }
        }
        return halves;
    }
}
