package org.safeguardingforms.pdf.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words and what HarfBuzz 6.0 makes of them, for each script: {@code hb-shape --no-glyph-names --no-clusters
 * --remove-default-ignorables --font-size=1000 FONT}. A glyph is {@code id@x,y+advance}.
 */
class HarfBuzzTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latin",
                "hebrew",
                "arabic",
                "devanagari",
                "bengali",
                "gurmukhi",
                "gujarati",
                "odia",
                "tamil",
                "telugu",
                "kannada",
                "malayalam",
                "sinhala",
                "thai",
                "khmer",
                "emoji"
            })
    void theGlyphsAndTheirPlacesAreThoseOfHarfBuzz(String script) {
        List<String> lines = lines(script + ".txt");
        Shaper shaper = new Shaper(new FontFile(
                read("/org/safeguardingforms/pdf/fonts/" + lines.get(0).substring(2))));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            assertThat(glyphs(shaper.shape(parts[0]), script)).as(parts[0]).isEqualTo(parts[1]);
        }
    }

    private static String glyphs(ShapedText word, String script) {
        boolean rightToLeft = script.equals("arabic") || script.equals("hebrew");
        return (rightToLeft ? word.reversed() : word.glyphs())
                .stream().map(HarfBuzzTest::glyph).collect(Collectors.joining("|"));
    }

    private static String glyph(ShapedGlyph glyph) {
        String place = glyph.x() == 0 && glyph.y() == 0 ? "" : "@" + glyph.x() + "," + glyph.y();
        return glyph.id() + place + "+" + glyph.advance();
    }

    private static List<String> lines(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String resource) {
        try (InputStream in = HarfBuzzTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
