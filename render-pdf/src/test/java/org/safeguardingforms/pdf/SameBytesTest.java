package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

    @Test
    void anotherDocumentHasAnotherIdentifier() {
        PdfRenderer renderer = new PdfRenderer();
        assertThat(identifier(renderer.render(SampleForm.written("one")).orThrow()))
                .isNotEqualTo(
                        identifier(renderer.render(SampleForm.written("two")).orThrow()));
    }

    private static String identifier(byte[] pdf) {
        String file = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return file.substring(file.lastIndexOf("/ID ["));
    }
}
