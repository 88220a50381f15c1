package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguardingforms.json.tree.Pointer;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * Finds what marks a report as a referral, anywhere in it: a member named so, however it is spelt, or one that says of what
 * type something is and says a referral; and what only a screening has. Its texts may speak of referrals as they like.
 */
final class ReferralMarks {

    private static final Set<String> OF_A_SCREENING = Set.of("judgement", "outcome");
    private static final Set<String> SAY_OF_WHAT_TYPE = Set.of("type", "kind", "category", "purpose", "schema");
    private static final Set<String> WORDS = Set.of("refer", "refers", "referred", "referring", "referto");
    /** Between two words: before a capital behind a small letter, and at anything but letters. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|\\P{L}+");

    private final List<Problem> found = new ArrayList<>();

    private ReferralMarks() {}

    /** One problem for each mark, in the order of the record. */
    static List<Problem> in(JsonNode report) {
        ReferralMarks marks = new ReferralMarks();
        marks.object(report, "");
        return marks.found;
    }

    /** Puts the marks in the place of what else was found wrong with the same members. */
    static void lead(List<Problem> marks, List<Problem> problems) {
        List<Place> places = marks.stream().map(Problem::place).toList();
        problems.removeIf(problem -> places.contains(problem.place()));
        problems.addAll(0, marks);
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isObject()) {
            object(node, pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.path(i), pointer + "/" + i);
        }
    }

    private void object(JsonNode object, String pointer) {
        object.properties().forEach(member -> {
            String at = Pointer.member(pointer, member.getKey());
            if (isMark(member.getKey(), member.getValue(), pointer.isEmpty())) {
                String message = "An information report is not a referral.";
                found.add(ProblemCode.REPORT_MARKED_AS_REFERRAL.at(Place.at(at), message));
            } else {
                walk(member.getValue(), at);
            }
        });
    }

    private static boolean isMark(String name, JsonNode value, boolean outermost) {
        return speaksOfReferral(name)
                || (outermost && OF_A_SCREENING.contains(name))
                || (saysOfWhatType(name) && value.isString() && speaksOfReferral(value.asString()));
    }

    private static boolean saysOfWhatType(String name) {
        return words(name).anyMatch(SAY_OF_WHAT_TYPE::contains);
    }

    /** True of {@code referral/1}, {@code isReferral}, {@code REFER_TO} and the like, not of {@code reference}. */
    static boolean speaksOfReferral(String name) {
        return words(name).anyMatch(word -> word.contains("referral") || WORDS.contains(word));
    }

    private static Stream<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
