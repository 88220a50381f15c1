package org.safeguardingforms.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.digest.Newer;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.migration.Migrated;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.oxfordshire.Screenings;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds of any record, under every migration of the golden cases. */
class MigrationProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final UUID BACK_ID = UUID.fromString("00000000-0000-4000-8000-0000000000bb");
    private static final MigrationCase RENAMES = MigrationCase.named("renamed");

    @Provide
    Arbitrary<Screening> screenings() {
        return Screenings.any();
    }

    @Provide
    Arbitrary<Screening> aboutChildren() {
        return Screenings.aboutChildren();
    }

    @Provide
    Arbitrary<Migration> migrations() {
        return Arbitraries.of(MigrationCase.all())
                .filter(one -> one.migration().isValid())
                .map(one -> one.migration().orThrow());
    }

    @Property(tries = 150)
    void everyValueIsFoundInTheNewRecordOrIsListed(
            @ForAll("screenings") Screening screening, @ForAll("migrations") Migration migration) {
        Migrated migrated = migration.migrate(screening, MigrationCase.NEW_ID).orThrow();
        JsonNode after = MAPPER.readTree(new ScreeningJson(migration.to()).write(migrated.screening()));
        Set<String> found = new HashSet<>();
        values(after, "").values().forEach(value -> {
            found.add(value);
            found.addAll(List.of(value.split("\n\n")));
        });
        Set<String> renamed = renamedIds(migration);

        Map<String, String> before = values(MAPPER.readTree(RECORDS.write(screening)), "");
        before.values().removeIf(renamed::contains);
        assertThat(before.values()).allMatch(value -> found.contains(value) || partsFound(value, found));
    }

    /** Texts at random may hold the very blank line that joins notes. */
    private static boolean partsFound(String value, Set<String> found) {
        return found.containsAll(List.of(value.split("\n\n")));
    }

    /** Ids that are values in a record, and that the migrations of the cases rename. */
    private static Set<String> renamedIds(Migration migration) {
        Set<String> ids = new HashSet<>();
        migration.from().roles().roles().forEach(role -> ids.add(role.id().value()));
        migration
                .from()
                .circumstances()
                .circumstances()
                .forEach(one -> ids.add(one.id().value()));
        migration.to().roles().roles().forEach(role -> ids.remove(role.id().value()));
        migration
                .to()
                .circumstances()
                .circumstances()
                .forEach(one -> ids.remove(one.id().value()));
        return ids;
    }

    @Property(tries = 100)
    void everyAnswerIsWhereItGoesOrIsListedWithItsPlace(
            @ForAll("screenings") Screening screening, @ForAll("migrations") Migration migration) {
        Migrated migrated = migration.migrate(screening, MigrationCase.NEW_ID).orThrow();
        List<CarriedItem> items = migrated.carriedOver().get(0).items();
        long kept = migrated.screening().responses().size();
        long listed = items.stream()
                .filter(item -> item.pointer().endsWith("/answer"))
                .count();

        assertThat(kept + listed).isGreaterThanOrEqualTo(screening.responses().size() - merged(migration));
        assertThat(migrated.screening().replaces()).contains(screening.id());
        assertThat(migrated.original()).isEqualTo(screening);
    }

    /** How many answers may become one with another: never more than the rows that are gone. */
    private static long merged(Migration migration) {
        return migration
                .from()
                .screeningTool()
                .indicators()
                .filter(row -> migration.to().findIndicator(row.id()).isEmpty())
                .count();
    }

    @Property(tries = 100)
    void whatIsRenamedThereAndBackIsAsItWas(@ForAll("screenings") Screening screening) {
        Migration there = RENAMES.migration().orThrow();
        Screening renamed =
                there.migrate(screening, MigrationCase.NEW_ID).orThrow().screening();
        Screening back = Back.MIGRATION.migrate(renamed, BACK_ID).orThrow().screening();

        assertThat(plain(back)).isEqualTo(plain(screening));
    }

    /** Without what each migration changes of necessity: ids, and where it comes from. */
    private static Screening plain(Screening screening) {
        ScreeningBuilder copy =
                Screening.draft(BACK_ID, EDITION.pin()).child(screening.child()).completedBy(screening.completedBy());
        screening.completedOn().ifPresent(copy::completedOn);
        screening.responses().forEach(copy::answer);
        screening.notes().forEach(copy::note);
        screening.circumstances().forEach(copy::circumstance);
        screening.judgement().ifPresent(copy::judgement);
        return copy.build();
    }

    @Property(tries = 150)
    void underRenamesOnlyTheDecisionIsTheSame(@ForAll("aboutChildren") Screening screening) {
        Migration migration = RENAMES.migration().orThrow();
        Migrated migrated = migration.migrate(screening, MigrationCase.NEW_ID).orThrow();
        SafeguardingForms newer = Forms.OF_RENAMED;

        assertThat(newer.assess(migrated.screening()).orThrow().decision().getClass())
                .isEqualTo(FORMS.assess(screening).orThrow().decision().getClass());
        assertThat(outcome(newer, migrated.screening())).isEqualTo(outcome(FORMS, screening));
        assertThat(migrated.notes()).noneMatch(note -> note.code().id().equals("outcome-differs"));
    }

    private static String outcome(SafeguardingForms forms, Screening screening) {
        return forms.assess(screening)
                .orThrow()
                .explanation()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 50)
    void whatWasCarriedOverBeforeStays(
            @ForAll("screenings") Screening screening, @ForAll("migrations") Migration migration) {
        List<CarriedOver> after = migration
                .migrate(screening, MigrationCase.NEW_ID)
                .orThrow()
                .screening()
                .carriedOver();

        assertThat(after.subList(0, screening.carriedOver().size())).isEqualTo(screening.carriedOver());
        assertThat(after).hasSize(screening.carriedOver().size() + 1);
    }

    private static Map<String, String> values(JsonNode node, String pointer) {
        Map<String, String> values = new HashMap<>();
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!(pointer + "/" + member.getKey()).equals("/edition")) {
                    values.putAll(values(member.getValue(), pointer + "/" + member.getKey()));
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                values.putAll(values(node.get(i), pointer + "/" + i));
            }
        } else {
            values.put(pointer, node.asString());
        }
        return values;
    }

    /** The rules of the edition with renamed rows. */
    private static final class Forms {
        static final SafeguardingForms OF_RENAMED =
                SafeguardingForms.of(RENAMES.migration().orThrow().to());
    }

    /** The renames the other way round. */
    private static final class Back {
        static final Migration MIGRATION = read();

        private static Migration read() {
            Editions editions =
                    Editions.of(Newer.beside(Newer.edition(RENAMES.json().path("newer"))));
            Edition newer = editions.edition("oxfordshire-cse", "2.0.0").orThrow();
            JsonNode mappings = RENAMES.json().path("mappings").deepCopy();
            for (JsonNode list : new ArrayList<>(mappings.values())) {
                for (JsonNode mapping : list.values()) {
                    swap((ObjectNode) mapping);
                }
            }
            return Migration.read(
                            MigrationCase.bytes(MigrationCase.document(newer.pin(), EDITION.pin(), mappings)), editions)
                    .orThrow();
        }

        private static void swap(ObjectNode mapping) {
            JsonNode from = mapping.get("from");
            mapping.set("from", mapping.get("to"));
            mapping.set("to", from);
        }
    }
}
