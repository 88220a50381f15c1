package org.safeguardingforms.pdf.shape;

import java.util.List;
import java.util.stream.Stream;

/** Features that are on for every script. */
final class CommonFeatures {

    static final List<Feature> SUBSTITUTIONS = all("ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt");

    /** For scripts that have had {@code ccmp} and {@code locl} before, and want no optional ligatures. */
    static final List<Feature> LATE_SUBSTITUTIONS = all("rlig", "calt", "clig", "rclt");

    static final List<Feature> POSITIONS = Stream.concat(
                    all("abvm", "blwm", "curs", "dist", "kern").stream(),
                    all("mark", "mkmk").stream().map(feature -> feature.joiners(Joiners.BOTH_STAND)))
            .toList();

    private CommonFeatures() {}

    private static List<Feature> all(String... tags) {
        return Stream.of(tags).map(Feature::everywhere).toList();
    }
}
