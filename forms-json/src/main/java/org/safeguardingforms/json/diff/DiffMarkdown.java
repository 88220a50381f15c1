package org.safeguardingforms.json.diff;

import java.util.List;
import java.util.Locale;

/** Writes what changed between two editions as a Markdown sheet, the weightiest changes first. */
public final class DiffMarkdown {

    private static final List<Impact> WEIGHTIEST_FIRST =
            List.of(Impact.BREAKING_MEANING, Impact.BREAKING_STRUCTURE, Impact.COMPATIBLE, Impact.EDITORIAL);

    /** The longest piece of a text that is shown, in code points. */
    private static final int SHOWN = 120;

    private final StringBuilder sheet = new StringBuilder();

    private DiffMarkdown() {}

    /**
     * The sheet.
     *
     * @param behaviour how cases come out; an empty list if none were tried
     */
    public static String write(EditionDiff diff, List<Behaviour> behaviour) {
        DiffMarkdown markdown = new DiffMarkdown();
        markdown.head(diff);
        WEIGHTIEST_FIRST.forEach(impact -> markdown.section(impact, diff.of(impact)));
        behaviour.forEach(tried -> markdown.behaviour(diff, tried));
        return markdown.sheet.toString();
    }

    private void line(String text) {
        sheet.append(text).append('\n');
    }

    private void head(EditionDiff diff) {
        line("# " + diff.from().name() + " to " + diff.to().name());
        line("");
        line(diff.changes().isEmpty() ? "Nothing changed." : diff.changes().size() + " changes.");
        line("");
        List<VersionStep> risen = risen(diff);
        if (risen.isEmpty()) {
            line("They are different editions; their versions have no order.");
            return;
        }
        line("| version of | from | to | must rise | lowest | enough |");
        line("|---|---|---|---|---|---|");
        risen.forEach(this::version);
    }

    private void version(VersionStep step) {
        line("| " + step.id() + " | " + step.from() + " | " + step.to() + " | " + words(step.needed()) + " | "
                + step.lowest() + " | " + (step.isEnough() ? "yes" : "**no**") + " |");
    }

    /** The versions that rose or should have; the edition's in any case. */
    private static List<VersionStep> risen(EditionDiff diff) {
        return diff.steps().stream()
                .filter(step -> step.needed() != VersionPart.NONE
                        || !step.from().equals(step.to())
                        || step.id().equals(diff.to().id()))
                .toList();
    }

    private void section(Impact impact, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        line("");
        line("## " + title(impact) + " (" + changes.size() + ")");
        line("");
        line("| change | where | before | after |");
        line("|---|---|---|---|");
        for (Change change : changes) {
            line("| " + change.kind().id() + " | " + change.definition() + " " + change.path() + " | "
                    + cell(change.before()) + " | " + cell(change.after()) + " |");
        }
    }

    private static String title(Impact impact) {
        return switch (impact) {
            case BREAKING_MEANING -> "Breaking: the same record may be decided otherwise";
            case BREAKING_STRUCTURE -> "Breaking: old records may not be readable";
            case COMPATIBLE -> "Compatible";
            case EDITORIAL -> "Editorial";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        String plain = text.replace("|", "\\|").replace("\n", " ");
        boolean fits = plain.codePointCount(0, plain.length()) <= SHOWN;
        return fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN - 20)) + "…";
    }

    private void behaviour(EditionDiff diff, Behaviour tried) {
        line("");
        line("## What it does");
        line("");
        line("Rules that changed: " + (diff.rulesChanged().isEmpty() ? "none" : String.join(", ", diff.rulesChanged()))
                + ".");
        line("");
        line("Of " + tried.cases() + " cases, " + tried.changed() + " have another outcome; " + tried.weaker()
                + " of them are asked for less.");
        tried.shifts().forEach((shift, count) -> line("- " + shift + ": " + count));
        if (tried.incomplete() > 0) {
            line("- " + tried.incomplete()
                    + " had something that the newer edition has no place for; it was left out.");
        }
        if (tried.refused() > 0) {
            line("- " + tried.refused() + " could not be assessed under the newer edition.");
        }
    }
}
