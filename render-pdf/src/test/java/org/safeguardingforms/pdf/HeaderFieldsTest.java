package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.ScreeningForm;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionParts;
import org.safeguardingforms.json.Editions;

/** The fields at the head of the Screening Tool: two in a line, and the last one alone if their number is odd. */
class HeaderFieldsTest {

    private static final Edition OXFORDSHIRE =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();

    @Test
    void everyFieldIsPrintedHoweverManyThereAre() {
        PdfRenderer renderer = new PdfRenderer();
        List<HeaderField> all = OXFORDSHIRE.screeningTool().header();
        for (int count = 1; count <= all.size(); count++) {
            List<HeaderField> some = all.subList(0, count);
            byte[] pdf = renderer.render(ScreeningForm.blank(withHeader(some))).orThrow();
            String text = PdfText.flowing(pdf);
            assertThat(some).allSatisfy(field -> assertThat(text).contains(field.label()));
        }
    }

    private static Edition withHeader(List<HeaderField> header) {
        ScreeningTool old = OXFORDSHIRE.screeningTool();
        ScreeningTool tool = new ScreeningTool(
                old.envelope(),
                old.marking(),
                old.introduction(),
                header,
                old.columns(),
                old.levelNames(),
                old.domains(),
                old.rowCounts(),
                old.totals(),
                old.contact());
        return Edition.assemble(new EditionParts(
                        OXFORDSHIRE.envelope(),
                        OXFORDSHIRE.pin().digest(),
                        tool,
                        OXFORDSHIRE.referralRules(),
                        OXFORDSHIRE.roles(),
                        OXFORDSHIRE.circumstances(),
                        OXFORDSHIRE.informationSharingTool(),
                        OXFORDSHIRE.meetingPlan(),
                        OXFORDSHIRE.practice()))
                .orThrow();
    }

    @Test
    void onlyTheLastLineMayBeShorter() {
        Field field = new Field("Name:", List.of());
        List<Field> one = List.of(field);
        List<Field> two = List.of(field, field);
        assertThat(new Block.Fields(List.of(two, two, one)).lines()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Fields(List.of(two, one, two)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Fields(List.of(one, two)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Fields(List.of(two, List.of())));
    }
}
