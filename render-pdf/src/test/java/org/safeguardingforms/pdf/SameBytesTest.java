package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theSameDocumentGivesTheSameBytesInAnyZoneAndLocale() {
        byte[] expected = new PdfRenderer().render(SampleForm.filled()).orThrow();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
        assertThat(new PdfRenderer().render(SampleForm.filled()).orThrow()).isEqualTo(expected);
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        assertThat(new PdfRenderer().render(SampleForm.filled()).orThrow()).isEqualTo(expected);
    }

    /** Changes only with the look of the forms, the fonts or FOP; the same on every JDK. */
    @Test
    void theFormsHaveTheDigestsOnRecord() throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        assertThat(digest(renderer.render(SampleForm.blank()).orThrow())).isEqualTo(recorded("blank"));
        assertThat(digest(renderer.render(SampleForm.filled()).orThrow())).isEqualTo(recorded("filled"));
    }

    static String digest(byte[] pdf) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }

    static String recorded(String name) throws IOException {
        return content(name + ".pdf.sha256");
    }

    static String content(String file) throws IOException {
        try (InputStream in = SameBytesTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    @Test
    void aBlankFormThatWasKeptIsAsNewAndSafeFromWhoeverChangesIt() {
        PdfRenderer renderer = new PdfRenderer();
        byte[] first = renderer.render(SampleForm.blank()).orThrow();
        byte[] again = renderer.render(SampleForm.blank()).orThrow();
        assertThat(again).isEqualTo(first);
        Arrays.fill(again, (byte) 0);
        assertThat(renderer.render(SampleForm.blank()).orThrow()).isEqualTo(first);
        assertThat(renderer.render(SampleForm.filled()).orThrow()).isNotEqualTo(first);
    }

    @Test
    void anotherDocumentHasAnotherIdentifier() {
        PdfRenderer renderer = new PdfRenderer();
        assertThat(identifier(renderer.render(SampleForm.written("one")).orThrow()))
                .isNotEqualTo(
                        identifier(renderer.render(SampleForm.written("two")).orThrow()));
    }

    private static String identifier(byte[] pdf) {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        return file.substring(file.lastIndexOf("/ID ["));
    }
}
