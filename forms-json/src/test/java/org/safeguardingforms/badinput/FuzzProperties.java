package org.safeguardingforms.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORD;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.digest.Shipped;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.EditionJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.oxfordshire.Days;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.record.Edits;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes in, there is an answer: a value or problems, never an exception. */
class FuzzProperties {

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.any();
    }

    @Property(tries = 2000)
    void anyBytesGiveProblems(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(RECORDS.read(bytes).problems()).isNotEmpty();
        assertThat(load(List.of(bytes)).problems()).isNotEmpty();
    }

    @Property(tries = 500)
    void aRecordWithSpoiledBytesGivesAnAnswer(@ForAll("screenings") Screening screening, @ForAll Random random) {
        byte[] record = RECORDS.writeLine(screening);
        for (int i = random.nextInt(5); i >= 0; i--) {
            record[random.nextInt(record.length)] = spoiled(random);
        }
        RECORDS.read(record).toOptional().ifPresent(FuzzProperties::use);
    }

    /** Half of the bytes are such as JSON is made of. */
    private static byte spoiled(Random random) {
        String json = "{}[]\":,\\0123456789eE+-.tfn \n";
        return (byte) (random.nextBoolean() ? json.charAt(random.nextInt(json.length())) : random.nextInt(256));
    }

    @Property(tries = 500)
    void aTruncatedRecordGivesProblems(@ForAll("screenings") Screening screening, @ForAll Random random) {
        byte[] record = RECORDS.writeLine(screening);
        byte[] part = Arrays.copyOf(record, random.nextInt(record.length));

        assertThat(RECORDS.read(part).problems()).hasSize(1);
    }

    @Property(tries = 500)
    void aRecordWithSpoiledMembersGivesAnAnswer(@ForAll("screenings") Screening screening, @ForAll Random random) {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(RECORDS.writeLine(screening));
        ObjectNode spoiled = new Edits(random).spoil(record);

        RECORDS.read(spoiled.toString().getBytes(StandardCharsets.UTF_8))
                .toOptional()
                .ifPresent(FuzzProperties::use);
    }

    private static void use(Screening screening) {
        Checked<Assessment> assessed = FORMS.assess(screening, Days.FRI_2013_03_01);
        assessed.toOptional().ifPresent(assessment -> assertThat(AssessmentJson.write(assessment))
                .isNotEmpty());
    }

    /** Changed at random and pinned anew, definitions load or give problems; one that loads can be used. */
    @Property(tries = 300)
    void spoiledDefinitionsGiveAnAnswer(@ForAll Random random) {
        Shipped shipped = Shipped.documents();
        List<ObjectNode> documents = List.copyOf(shipped.byId().values());
        ObjectNode original = documents.get(random.nextInt(documents.size()));
        ObjectNode spoiled = new Edits(random).spoil(original);
        original.removeAll();
        original.setAll(spoiled);

        assertThatCode(() -> load(shipped.repinned().bytes()).toOptional().ifPresent(FuzzProperties::use))
                .as("%s", spoiled)
                .doesNotThrowAnyException();
    }

    private static Checked<Edition> load(List<byte[]> documents) {
        return Editions.of(documents).edition("oxfordshire-cse", "1.0.0");
    }

    private static void use(Edition edition) {
        SafeguardingForms forms = SafeguardingForms.of(edition);
        assertThat(forms.blankScreeningTool().blocks()).isNotEmpty();
        assertThat(EditionJson.write(edition)).isNotEmpty();
        assertThat(new ScreeningJson(edition).schema()).isNotEmpty();
        Screening empty = Screening.draft(RECORD, edition.pin()).build();
        assertThat(forms.assess(empty).map(Assessment::explanation).problems()).noneMatch(Problem::isError);
    }
}
