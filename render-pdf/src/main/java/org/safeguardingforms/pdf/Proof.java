package org.safeguardingforms.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingforms.pdf.fop.Face;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** What a reading of the whole text shows: the faces it needs, and what cannot be drawn, by the place it comes from. */
final class Proof {

    private static final String EAST_ASIAN_FONTS = "safeguarding-forms-render-pdf-fonts-cjk";

    private final Set<Face> faces = new LinkedHashSet<>();
    private final Map<String, Set<Integer>> missing = new LinkedHashMap<>();

    void uses(Face face) {
        faces.add(face);
    }

    void misses(String source, Collection<Integer> codePoints) {
        missing.computeIfAbsent(source, key -> new TreeSet<>()).addAll(codePoints);
    }

    /** The faces needed, the default one first. */
    Collection<Face> faces() {
        return faces;
    }

    boolean isClean() {
        return missing.isEmpty();
    }

    /**
     * One problem for each source, in the order in which the document shows them.
     *
     * @param drawsChinese whether the artifact with the fonts for Chinese, Japanese and Korean is there
     */
    List<Problem> problems(boolean drawsChinese) {
        return missing.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue(), drawsChinese))
                .toList();
    }

    private static Problem problem(String source, Set<Integer> codePoints, boolean drawsChinese) {
        Set<Integer> remedied = new TreeSet<>(codePoints);
        remedied.removeIf(codePoint -> drawsChinese || !Characters.isEastAsian(codePoint));
        String hint = remedied.isEmpty() ? "" : " The artifact " + EAST_ASIAN_FONTS + " draws " + list(remedied) + ".";
        return ProblemCode.CHARACTER_NOT_PRINTABLE.at(
                Place.at(source), "These characters cannot be drawn as they stand: " + list(codePoints) + "." + hint);
    }

    private static String list(Set<Integer> codePoints) {
        return codePoints.stream()
                .map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .collect(Collectors.joining(", "));
    }
}
