package org.safeguardingforms.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.safeguardingforms.reports.Reports.EDITION;
import static org.safeguardingforms.reports.Reports.JSON;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.digest.Newer;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.migration.MigratedReport;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.json.migration.MigrationChain;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Vehicle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Information reports under a newer edition, whose form has other boxes and grades. */
class ReportMigrationTest {

    private static final UUID NEW_ID = UUID.fromString("00000000-0000-4000-8000-00000000000f");
    private static final String TOOL = "oxfordshire-information-sharing";

    /** A box renamed, one gone; the two grades of reliability that say least are one, and one has another code. */
    private static final String NEWER = "[{'in':'%s','op':'replace','path':'/sources/2/id','value':'RELATIVE'},"
            + "{'in':'%s','op':'remove','path':'/sources/1'},"
            + "{'in':'%s','op':'replace','path':'/reliability/grades/1/code','value':'B1'},"
            + "{'in':'%s','op':'remove','path':'/reliability/grades/4'}]";

    private static final String MAPPINGS = "'sources':[{'from':['FAMILY_MEMBER'],'to':['RELATIVE'],'reason':'Words'},"
            + "{'from':['MEMBER_OF_PUBLIC'],'to':[],'reason':'No longer asked'}],"
            + "'reliability':[{'from':['B'],'to':['B1'],'reason':'Words'},"
            + "{'from':['D','E'],'to':['D'],'reason':'Told apart by nobody'}]";

    private static final Editions EDITIONS = Editions.of(Newer.beside(Newer.edition(json(NEWER.replace("%s", TOOL)))));
    private static final Edition TO =
            EDITIONS.edition("oxfordshire-cse", "2.0.0").orThrow();
    private static final MigrationChain CHAIN = chain(MAPPINGS).orThrow();

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static Checked<MigrationChain> chain(String mappings) {
        String document = String.format(
                Locale.ROOT,
                "{'schema':'migration/1','id':'a-to-b','version':'1.0.0','title':'Other boxes','from':%s,'to':%s,%s}",
                pin(EDITION.pin()),
                pin(TO.pin()),
                mappings);
        return Migration.read(document.replace('\'', '"').getBytes(UTF_8), EDITIONS)
                .then(migration -> MigrationChain.of(List.of(migration)));
    }

    private static String pin(EditionPin pin) {
        return String.format(
                Locale.ROOT, "{'id':'%s','version':'%s','digest':'%s'}", pin.id(), pin.version(), pin.digest());
    }

    private static Checked<MigratedReport> migrated(InformationReport report) {
        return CHAIN.migrateReport(JSON.write(report), NEW_ID);
    }

    private static List<String> problems(String mappings) {
        return chain(mappings).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer())
                .toList();
    }

    @Test
    void boxesAndGradesAreRenamedAndWhatHasNoPlaceIsKeptWithItsOrigin() {
        InformationReport old = Reports.sample().providedBy("MEMBER_OF_PUBLIC").build();

        MigratedReport migrated = migrated(old).orThrow();

        InformationReport report = migrated.report();
        assertThat(report.edition()).isEqualTo(TO.pin());
        assertThat(report.replaces()).contains(old.id());
        assertThat(report.providedBy()).containsExactly(new SourceId("SELF"), new SourceId("RELATIVE"));
        assertThat(report.reliability()).contains(GradeGiven.of("B1").withNotes("Alex saw it twice"));
        assertThat(report.information()).isEqualTo(old.information());
        assertThat(report.items()).isEqualTo(old.items());
        assertThat(report.sentOn()).isEqualTo(old.sentOn());
        assertThat(report.carriedOver()).isEqualTo(migrated.carriedOver()).hasSize(1);
        assertThat(report.carriedOver().get(0).record()).isEqualTo(old.id());
        assertThat(report.carriedOver().get(0).items())
                .extracting(CarriedItem::pointer, CarriedItem::value)
                .containsExactly(tuple("/providedBy/2", "MEMBER_OF_PUBLIC"), tuple("/reliability/grade", "B"));
        assertThat(migrated.original()).isEqualTo(old);
        assertThat(migrated.isWhole()).isFalse();
        assertThat(migrated.notes())
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(
                        tuple(ProblemCode.CARRIED_OVER, "/providedBy/2"),
                        tuple(ProblemCode.CARRIED_OVER, "/reliability/grade"));
    }

    @Test
    void theGradesOfItemsAreMappedToo() {
        InformationReport old = Reports.sample()
                .withoutItems()
                .item(Vehicle.registered("ab12 cde").graded(ItemGrading.own("E", "4")))
                .reliability(GradeGiven.of("A"))
                .build();

        MigratedReport migrated = migrated(old).orThrow();

        assertThat(migrated.report().items().get(0).grading()).isEqualTo(ItemGrading.own("D", "4"));
        assertThat(migrated.carriedOver().get(0).items())
                .extracting(CarriedItem::pointer, CarriedItem::value)
                .containsExactly(tuple("/items/0/grading/reliability", "E"));
    }

    @Provide
    Arbitrary<InformationReport> sound() {
        return Reports.sound();
    }

    /** Each value stands at its place in the new record, became another one by a mapping, or is carried over. */
    @Property(tries = 300)
    void nothingGoesMissing(@ForAll("sound") InformationReport old) {
        if (JSON.read(JSON.write(old)).isValid()) {
            MigratedReport migrated = migrated(old).orThrow();
            InformationReportJson newer = new InformationReportJson(TO);
            String written = new String(newer.writeLine(migrated.report()), UTF_8);

            assertThat(newer.read(written.getBytes(UTF_8)).orThrow()).isEqualTo(migrated.report());
            assertThat(values(JsonMapper.shared().readTree(written))).containsAll(values(old));
        }
    }

    private static List<String> values(InformationReport report) {
        return values(JsonMapper.shared().readTree(JSON.write(report))).stream()
                .map(value -> value.equals("FAMILY_MEMBER") ? "RELATIVE" : value)
                .toList();
    }

    private static List<String> values(JsonNode node) {
        return node.isValueNode()
                ? List.of(node.asString())
                : node.values().stream()
                        .flatMap(child -> values(child).stream())
                        .toList();
    }

    @Test
    void whatIsCarriedOverIsPrintedAndWithheldLikeWhatItWas() {
        InformationReport report = migrated(
                        Reports.sample().providedBy("MEMBER_OF_PUBLIC").build())
                .orThrow()
                .report();
        SafeguardingForms forms = SafeguardingForms.of(TO);

        assertThat(paragraphs(forms.filledInformationSharingTool(report)))
                .contains("/providedBy/2: MEMBER_OF_PUBLIC", "/reliability/grade: B");
        assertThat(paragraphs(forms.filledInformationSharingTool(forms.view(report, ViewPurpose.POLICE_INTELLIGENCE))))
                .contains("/providedBy/2: Withheld", "/reliability/grade: B");
        assertThat(new String(
                        new InformationReportJson(TO).write(forms.view(report, ViewPurpose.POLICE_INTELLIGENCE)),
                        UTF_8))
                .doesNotContain("MEMBER_OF_PUBLIC")
                .contains("/carriedOver/0/items/0/value", "\"B\"");
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block)
                        .spans().stream().map(Span::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void aBoxOrAGradeThatIsLeftOpenIsAProblem() {
        assertThat(problems("'sources':[{'from':['MEMBER_OF_PUBLIC'],'to':[],'reason':'No longer asked'}]"))
                .containsExactly(
                        "migration-incomplete /sources",
                        "migration-incomplete /reliability",
                        "migration-incomplete /reliability");
    }

    @Test
    void aGradeCannotBeDroppedSinceAReportThatWasSentHasBoth() {
        assertThat(problems(MAPPINGS.replace("'to':['D']", "'to':[]")))
                .containsExactly("out-of-bounds /reliability/1/to");
    }

    @Test
    void otherRecordsAreRefusedByName() {
        byte[] report = JSON.write(Reports.sample().build());

        assertThat(CHAIN.migrate(report, NEW_ID).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.RECORD_OF_ANOTHER_KIND);
        for (String kind : List.of("screening/1", "timeline/1", "risk-assessment-handover/1")) {
            byte[] other = new String(report, UTF_8)
                    .replace("information-report/1", kind)
                    .getBytes(UTF_8);
            assertThat(CHAIN.migrateReport(other, NEW_ID).problems())
                    .as(kind)
                    .extracting(Problem::code)
                    .contains(ProblemCode.RECORD_OF_ANOTHER_KIND);
        }
    }
}
