package org.safeguardingforms.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;

/** A variant such as a board might write: a domain of its own, two levels, an age limit of 15, and a row retired. */
final class Harbourshire {

    private Harbourshire() {}

    static Edition load(Edition base) {
        String variant = text().replace("{digest}", base.pin().digest().value());
        Editions local = Editions.of(List.of(variant.getBytes(StandardCharsets.UTF_8)));
        return Editions.bundled().and(local).edition("harbourshire-cse", "1.0.0").orThrow();
    }

    private static String text() {
        try (InputStream in = Harbourshire.class.getResourceAsStream("harbourshire.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
