package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.SourceBox;
import org.safeguardingforms.definition.ViewPurpose;

class SharingDefinitionTest {

    private static final InformationSharingTool TOOL =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow().informationSharingTool();

    @Test
    void theThreeBoxesArePrintedInOrder() {
        assertThat(TOOL.sources())
                .extracting(SourceBox::label)
                .containsExactly("Self", "Member of public", "Family Member");
    }

    @Test
    void theScalesSayWhatTheirPrintedQuestionsSay() {
        assertThat(printed(TOOL.reliability(), " = "))
                .allMatch(TOOL.reliability().question()::contains);
        assertThat(printed(TOOL.accuracy(), " = "))
                .allMatch(text -> TOOL.accuracy().question().contains(text.replace("1 = ", "1= ")));
        assertThat(TOOL.reliability().grades()).hasSize(5);
        assertThat(TOOL.accuracy().grades()).hasSize(5);
    }

    private static List<String> printed(GradeScale scale, String equals) {
        return scale.grades().stream()
                .map(grade -> grade.code() + equals + grade.words())
                .toList();
    }

    @Test
    void lettersAndDigitsSwapRolesInTheNationalSystem() {
        assertThat(TOOL.reliability().grades())
                .allMatch(grade -> grade.suggestion().code().matches("[1-3]"));
        assertThat(TOOL.accuracy().grades())
                .allMatch(grade -> grade.suggestion().code().matches("[A-E]"));
        assertThat(TOOL.accuracy().find(new GradeCode("A"))).isEmpty();
    }

    @Test
    void everyFieldHasALabelAndASensitivity() {
        assertThat(TOOL.fields()).containsOnlyKeys(ReportField.values());
        assertThat(TOOL.fields().values()).noneMatch(field -> field.label().isBlank());
    }

    @Test
    void supervisionGoesWithoutAnybodysName() {
        assertThat(TOOL.view(ViewPurpose.SUPERVISION).withholds())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Sensitivity.OPEN)));
        assertThat(TOOL.view(ViewPurpose.WHOLE).withholds()).isEmpty();
    }

    @Test
    void noFreeTextIsOpenToAnyViewUnlessItsWriterSaysSo() {
        assertThat(Arrays.stream(ReportField.values()).map(TOOL::field).filter(field -> field.isFreeText()))
                .allMatch(field -> field.reasonToWithhold(
                                TOOL.view(ViewPurpose.SUPERVISION).withholds(), EnumSet.noneOf(Sensitivity.class))
                        .isPresent());
    }
}
