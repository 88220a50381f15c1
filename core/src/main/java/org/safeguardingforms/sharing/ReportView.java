package org.safeguardingforms.sharing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ViewPurpose;

/**
 * A copy of a report for a purpose, without what the purpose must not show, and a manifest of what was left out and why.
 *
 * <pre>{@code
 * ReportView view = ReportView.of(report, edition.informationSharingTool(), ViewPurpose.POLICE_INTELLIGENCE);
 * view.withheld(); // [/reporter/name: SOURCE_IDENTITY, GIVES_AWAY], …
 * }</pre>
 *
 * <p>What is shown and what is withheld together are the whole report: every field that has something in it stands in
 * exactly one of the two, at its own place. Nothing is added, shortened or replaced by other words.
 *
 * <p><b>What is withheld.</b> The definition says for each field whom it gives away. A structured field is withheld if
 * the purpose must not show such people. A free text may hold names that no program can tell: it is withheld unless its
 * writer {@linkplain InformationReport#textsClearedOf() says} that it gives no such person away. Last, any field that
 * repeats a withheld text is withheld too, whatever its writer says. Rather too much is withheld than too little:
 *
 * <ul>
 *   <li>Capitals, accents, white space, apostrophes, hyphens and other signs make no difference, nor do full-width letters or
 *       characters that show nothing. A text of up to three letters counts only as a word of its own.
 *   <li>A name is found in any order of its parts; in free texts also by its surname alone, if that has four letters or more.
 *       What may be a surname is every part but the first, or every part if there is a comma.
 *   <li>A phone number in the contact details or items is found by its last nine digits, so with or without the prefix of a
 *       country, and by the six or more digits that are dialled in its town; an e-mail address is found on its own, and so is
 *       the agency's name without the place behind a comma.
 * </ul>
 *
 * <p><b>What this cannot see:</b> a text that its writer cleared by mistake, and that gives somebody away in other words than
 * the withheld fields do: by a given name or an initial alone, a short surname alone, a nickname that no field holds, another
 * spelling or script, letters of another script that look alike, numbers in words. Ids, days, grades and kinds of item are
 * shown in every view.
 *
 * <p>Immutable; the {@code toString} shows no personal data.
 */
public final class ReportView {

    private final ViewPurpose purpose;
    private final InformationReport shown;
    private final List<Withheld> withheld;

    private ReportView(ViewPurpose purpose, InformationReport shown, List<Withheld> withheld) {
        this.purpose = purpose;
        this.shown = shown;
        this.withheld = List.copyOf(withheld);
    }

    /**
     * The view of a report for a purpose.
     *
     * @param tool the Information Sharing Tool of the edition under which the report was filled in
     */
    public static ReportView of(InformationReport report, InformationSharingTool tool, ViewPurpose purpose) {
        Objects.requireNonNull(purpose, "purpose");
        Withholding withholding = new Withholding(tool, tool.view(purpose), report);
        List<Withheld> withheld = withholding.manifest();
        return new ReportView(purpose, withholding.copy(), withheld);
    }

    /** What it is made for. */
    public ViewPurpose purpose() {
        return purpose;
    }

    /**
     * The copy: the report with empty places where something was withheld. It is not the record, and must not be kept or
     * sent in its stead.
     */
    public InformationReport shown() {
        return shown;
    }

    /** What was withheld and why, in the order of the record. */
    public List<Withheld> withheld() {
        return withheld;
    }

    /** Why the field at this place is not shown; empty if it is, or has nothing in it. */
    public Optional<Withheld> findWithheld(String pointer) {
        return withheld.stream().filter(one -> one.pointer().equals(pointer)).findFirst();
    }

    @Override
    public String toString() {
        return "ReportView[" + purpose + ", " + withheld.size() + " fields withheld]";
    }
}
