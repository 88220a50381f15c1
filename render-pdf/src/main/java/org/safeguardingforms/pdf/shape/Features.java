package org.safeguardingforms.pdf.shape;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The features of a font for one script. Thread-safe. */
final class Features {

    private final Rules rules;
    private final GlyphKinds kinds;
    private final Map<String, List<Integer>> features;
    private final boolean positions;
    private final Map<Stage, List<Planned>> plans = new ConcurrentHashMap<>();

    Features(Rules rules, Layout layout, GlyphKinds kinds, List<String> scripts, boolean positions) {
        this.rules = rules;
        this.kinds = kinds;
        this.features = layout.features(scripts);
        this.positions = positions;
    }

    boolean has(String tag) {
        return features.containsKey(tag);
    }

    void apply(Stage stage, Line line) {
        for (Planned planned : plans.computeIfAbsent(stage, this::plan)) {
            apply(planned, line);
        }
    }

    private void apply(Planned planned, Line line) {
        Pass pass = new Pass(
                line,
                kinds,
                rules.lookup(planned.lookup()),
                planned.mask(),
                planned.joiners(),
                planned.withinSyllable(),
                positions,
                0);
        line.at = 0;
        while (line.at < line.size()) {
            if (!pass.startsHere() || !rules.apply(pass)) {
                line.at++;
            }
        }
    }

    private List<Planned> plan(Stage stage) {
        TreeMap<Integer, Planned> plan = new TreeMap<>();
        for (Feature feature : stage.features()) {
            for (int lookup : features.getOrDefault(feature.tag(), List.of())) {
                plan.merge(lookup, Planned.of(lookup, feature), Planned::with);
            }
        }
        return List.copyOf(plan.values());
    }

    /** Whether a feature would join or replace exactly these glyphs. */
    boolean wouldReplace(String tag, int... glyphs) {
        for (int lookup : features.getOrDefault(tag, List.of())) {
            Line line = new Line();
            for (int glyph : glyphs) {
                line.glyphs.add(new Glyph(0, 0, glyph));
            }
            Pass pass =
                    new Pass(line, kinds, rules.lookup(lookup), Glyph.EVERYWHERE, Joiners.BOTH_STAND, false, false, 0);
            if (rules.apply(pass) && line.at == line.size()) {
                return true;
            }
        }
        return false;
    }

    /** A lookup with the glyphs that it is for. */
    private record Planned(int lookup, int mask, Joiners joiners, boolean withinSyllable) {

        static Planned of(int lookup, Feature feature) {
            return new Planned(lookup, feature.mask(), feature.joiners(), feature.withinSyllable());
        }

        Planned with(Planned other) {
            Joiners stricter = joiners.compareTo(other.joiners) >= 0 ? joiners : other.joiners;
            return new Planned(lookup, mask | other.mask, stricter, withinSyllable && other.withinSyllable);
        }
    }
}
