package org.safeguardingforms.sharing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a name, by which it is known in another order or by its surname alone.
 *
 * @param all every part but titles and initials
 * @param telling the parts that tell on their own: what may be a surname, of four letters or more
 */
record NameParts(List<String> all, List<String> telling) {

    static final NameParts NONE = new NameParts(List.of(), List.of());
    private static final int TELLING = 4;
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev", "pc");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    NameParts {
        all = List.copyOf(all);
        telling = List.copyOf(telling);
    }

    /** The parts of a name that is already in letters that compare. */
    static NameParts of(String letters) {
        List<String> all = FoldedText.ofLetters(letters).words().stream()
                .filter(part -> part.length() > 1 && !TITLES.contains(part))
                .toList();
        return new NameParts(all, surnames(letters.strip()));
    }

    /** The first part is a given name or a title, unless a comma says that the surname comes first. */
    private static List<String> surnames(String letters) {
        return WHITE_SPACE
                .splitAsStream(letters)
                .skip(letters.contains(",") ? 0 : 1)
                .map(FoldedText::ofLetters)
                .flatMap(part -> Stream.concat(Stream.of(part.joined()), part.words().stream()))
                .filter(part -> part.length() >= TELLING && !TITLES.contains(part))
                .toList();
    }

    /** True if all parts are words of the text, in whatever order. */
    boolean areAllIn(FoldedText text) {
        return all.size() > 1 && all.stream().allMatch(text::hasAsWords);
    }

    /** True if what may be the surname is a word of the text. */
    boolean tellIn(FoldedText text) {
        return telling.stream().anyMatch(text::hasAsWords);
    }
}
