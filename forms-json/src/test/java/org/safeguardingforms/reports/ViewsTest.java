package org.safeguardingforms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.reports.Reports.EDITION;
import static org.safeguardingforms.reports.Reports.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.ReportView;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.Withheld;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ViewsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Provide
    Arbitrary<InformationReport> marked() {
        return Reports.marked();
    }

    @Provide
    Arbitrary<InformationReport> sound() {
        return Reports.sound();
    }

    private static ReportView view(InformationReport report, ViewPurpose purpose) {
        return ReportView.of(report, EDITION.informationSharingTool(), purpose);
    }

    private static Map<String, String> leaves(InformationReport report) {
        Map<String, String> leaves = new TreeMap<>();
        collect(MAPPER.readTree(JSON.write(report)), "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> leaves) {
        node.properties().forEach(entry -> collect(entry.getValue(), pointer + "/" + entry.getKey(), leaves));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.path(i), pointer + "/" + i, leaves);
        }
        if (node.isValueNode()) {
            leaves.put(pointer, node.toString());
        }
    }

    private static boolean isAt(Withheld withheld, String pointer) {
        return pointer.equals(withheld.pointer()) || pointer.startsWith(withheld.pointer() + "/");
    }

    @Property
    void nothingWithheldIsFoundAnywhereInTheJson(
            @ForAll("marked") InformationReport report, @ForAll ViewPurpose purpose) {
        ReportView view = view(report, purpose);
        String json = new String(JSON.write(view), StandardCharsets.UTF_8);
        leaves(report).forEach((pointer, text) -> {
            boolean withheld = view.withheld().stream().anyMatch(one -> isAt(one, pointer));
            if (withheld && text.contains("qx")) {
                assertThat(json).doesNotContain(text.substring(1, text.length() - 1));
            }
        });
        assertThat(view.toString()).doesNotContain("qx");
        assertThat(view.withheld().toString()).doesNotContain("qx");
    }

    @Property
    void whatIsShownAndWhatIsWithheldTogetherAreTheWhole(
            @ForAll("sound") InformationReport report, @ForAll ViewPurpose purpose) {
        ReportView view = view(report, purpose);
        Map<String, String> whole = leaves(report);
        Map<String, String> shown = leaves(view.shown());
        assertThat(whole).containsAllEntriesOf(shown);
        whole.keySet().forEach(pointer -> assertThat(shown.containsKey(pointer))
                .as(pointer)
                .isNotEqualTo(view.withheld().stream().anyMatch(one -> isAt(one, pointer))));
        assertThat(view.withheld()).allMatch(one -> whole.keySet().stream().anyMatch(pointer -> isAt(one, pointer)));
    }

    @Property
    void theWholeViewIsTheReport(@ForAll("sound") InformationReport report) {
        ReportView view = view(report, ViewPurpose.WHOLE);
        assertThat(view.shown()).isEqualTo(report);
        assertThat(view.withheld()).isEmpty();
    }

    @Property
    void supervisionSeesNoMoreThanThePolice(@ForAll("sound") InformationReport report) {
        var supervision = leaves(view(report, ViewPurpose.SUPERVISION).shown());
        var police = leaves(view(report, ViewPurpose.POLICE_INTELLIGENCE).shown());
        assertThat(police).containsAllEntriesOf(supervision);
    }

    @Test
    void thePoliceSeeTheTextOnlyIfItsWriterSaysThatItGivesNoSourceAway() {
        InformationReport plain = Reports.sample().build();
        InformationReport cleared =
                Reports.sample().textsClearedOf(Sensitivity.SOURCE_IDENTITY).build();
        assertThat(view(plain, ViewPurpose.POLICE_INTELLIGENCE).findWithheld("/information"))
                .map(Withheld::reason)
                .contains(Withheld.Reason.MAY_GIVE_AWAY);
        ReportView view = view(cleared, ViewPurpose.POLICE_INTELLIGENCE);
        assertThat(view.shown().information()).isEqualTo(plain.information());
        assertThat(view.shown().reporter().name()).isEmpty();
        assertThat(view.shown().items().get(2)).isEqualTo(plain.items().get(2));
    }

    @Test
    void aClearedTextThatRepeatsTheSourceIsWithheldAllTheSame() {
        InformationReport report = Reports.sample()
                .textsClearedOf(Sensitivity.SOURCE_IDENTITY)
                .information("ALEX  EXAMPLE saw the car.")
                .withoutItems()
                .item(Vehicle.described("Rang 01632960002 about it"))
                .build();
        ReportView view = view(report, ViewPurpose.POLICE_INTELLIGENCE);
        assertThat(view.findWithheld("/information"))
                .contains(new Withheld(
                        "/information",
                        org.safeguardingforms.definition.ReportField.INFORMATION,
                        Sensitivity.SOURCE_IDENTITY,
                        Withheld.Reason.REPEATS));
        assertThat(view.findWithheld("/items/0/description")).isPresent();
    }

    @Test
    void supervisionSeesGradesDaysAndKindsButNobody() {
        ReportView view = view(Reports.sample().build(), ViewPurpose.SUPERVISION);
        InformationReport shown = view.shown();
        assertThat(shown.reliability()).isPresent();
        assertThat(shown.items()).hasSize(7);
        assertThat(shown.items().get(2)).isEqualTo(Vehicle.registered("").ofMake("Ford", "Focus", "silver"));
        assertThat(new String(JSON.write(view), StandardCharsets.UTF_8))
                .doesNotContain("Alex", "Kim", "Sam", "Robin", "ab12", "01632", "Nowhere", "FAMILY_MEMBER");
    }

    @Test
    void theRestOfAReportIsNotARecord() {
        ReportView view = view(Reports.sample().build(), ViewPurpose.POLICE_INTELLIGENCE);
        assertThat(JSON.read(JSON.write(view)).isValid()).isFalse();
        assertThat(JSON.read(JSON.write(view.shown())).isValid()).isFalse();
    }
}
