package org.safeguardingforms.conformance.derivation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of the form, in printed order, typed off Annexe 2. */
final class Annexe2 {

    static final List<Row> ROWS = read();

    /** Rows that stand for their level, none of them printed twice. */
    static final Row HIGH = row("grooming.unexplained-money");

    static final Row OTHER_HIGH = row("health.injuries-suggestive-of-assault");
    static final Row MEDIUM = row("health.self-harming");
    static final Row OTHER_MEDIUM = row("behaviour.secretive-behaviour");
    static final Row LOW = row("behaviour.petty-crime");
    static final Row OTHER_LOW = row("e-safety.increased-webcam-time");

    private Annexe2() {}

    static Row row(String id) {
        return ROWS.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    static Row of(Level level) {
        return switch (level) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
        };
    }

    static Row otherOf(Level level) {
        return switch (level) {
            case HIGH -> OTHER_HIGH;
            case MEDIUM -> OTHER_MEDIUM;
            case LOW -> OTHER_LOW;
        };
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(Annexe2.class.getResourceAsStream("annexe-2.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Row::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
