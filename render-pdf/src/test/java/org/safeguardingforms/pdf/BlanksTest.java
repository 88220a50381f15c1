package org.safeguardingforms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.document.Block.Fields;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Span;

/** What a renderer keeps as drawn: forms that nobody has filled in, and nothing that says anything of anybody. */
class BlanksTest {

    private static final Fields EMPTY = fields();

    @Test
    void aBlankFormIsKept() {
        assertThat(Blanks.isBlank(SampleForm.blank())).isTrue();
    }

    @Test
    void aFilledFormIsNotKept() {
        assertThat(Blanks.isBlank(SampleForm.filled())).isFalse();
    }

    @Test
    void aNoteOnAnEmptyFormIsNotKept() {
        assertThat(Blanks.isBlank(SampleForm.of(EMPTY, new Paragraph(List.of(Span.written("a note", "/notes"))))))
                .isFalse();
    }

    @Test
    void aPageOfDatesThatFollowFromARecordIsNotKept() {
        Document page = SampleForm.of(fields(Span.printed("Friday 1 March 2013")), Paragraph.printed("Due tomorrow."));
        assertThat(Blanks.isBlank(page)).isFalse();
    }

    @Test
    void aPageThatIsNoFormIsNotKept() {
        assertThat(Blanks.isBlank(SampleForm.of(new Heading(1, "Next steps"), Paragraph.printed("Refer."))))
                .isFalse();
    }

    private static Fields fields(Span... value) {
        return new Fields(List.of(List.of(new Field("Child:", List.of()), new Field("As at:", List.of(value)))));
    }
}
