package org.safeguardingforms.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.safeguardingforms.pdf.bidi.Levels;
import org.safeguardingforms.pdf.fop.Face;

/** Finds the font for every character of a text, and the places where a long word may be broken. */
final class Typesetter {

    static final String BASE_FAMILY = "Noto Sans";

    /** Zero width space: an invisible place at which a line may be broken. */
    static final String BREAK = "\u200B";

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern INDENT = Pattern.compile("\n +");

    private final Weight regular;
    private final Weight bold;

    Typesetter(List<Face> faces) {
        regular = Weight.of(faces.stream().filter(face -> !face.bold()).toList());
        bold = Weight.of(faces.stream().filter(Face::bold).toList());
    }

    /** The text as it is drawn: composed, without tabs and carriage returns, and with indented lines held in place. */
    static String normalise(String text) {
        String lines = text.replace("\r\n", "\n").replace("\t", "    ");
        String indented =
                INDENT.matcher(lines).replaceAll(found -> found.group().replace(' ', NO_BREAK_SPACE));
        return Normalizer.normalize(indented, Normalizer.Form.NFC);
    }

    /** Whether there is a font for Chinese. */
    boolean drawsChinese() {
        return regular.faces().stream().anyMatch(face -> face.draws('\u4E2D'));
    }

    /** The face that a page is set in where nothing else is said. */
    Face base() {
        return regular.base();
    }

    /**
     * The text as runs of one font and one level each.
     *
     * @param text normalised text
     * @param missing takes the code points that no font draws
     */
    List<Run> runs(String text, Levels levels, Measure measure, Collection<Integer> missing) {
        Weight weight = measure.bold() ? bold : regular;
        if (levels.isFromLeftToRight() && weight.plain().holds(text, measure)) {
            return text.isEmpty() ? List.of() : List.of(new Run(weight.base(), levels.at(0), text));
        }
        List<Run> pieces = new ArrayList<>();
        Map<Cluster, Face> known = new HashMap<>();
        for (Cluster cluster : Cluster.of(text, levels)) {
            Face face = known.computeIfAbsent(cluster, unknown -> face(unknown, weight.faces(), missing));
            pieces.add(new Run(face, cluster.level(), cluster.text()));
        }
        return Run.joined(LongWords.breakable(pieces, measure, weight.base()));
    }

    private static Face face(Cluster cluster, List<Face> faces, Collection<Integer> missing) {
        return faces.stream().filter(cluster::isDrawnBy).findFirst().orElseGet(() -> {
            Face nearest = nearest(cluster, faces);
            missing.addAll(cluster.missingFrom(nearest));
            return nearest;
        });
    }

    private static Face nearest(Cluster cluster, List<Face> faces) {
        return faces.stream()
                .min(Comparator.comparing((Face face) -> !cluster.beginsIn(face))
                        .thenComparing(face -> cluster.missingFrom(face).size()))
                .orElseThrow();
    }
}
