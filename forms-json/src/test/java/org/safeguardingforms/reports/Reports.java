package org.safeguardingforms.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.sharing.AdditionalSheet;
import org.safeguardingforms.sharing.AddressOrPlace;
import org.safeguardingforms.sharing.CallerOrVisitor;
import org.safeguardingforms.sharing.Event;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ItemGrading;
import org.safeguardingforms.sharing.Person;
import org.safeguardingforms.sharing.PhoneOrAccount;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Vehicle;
import org.safeguardingforms.sharing.When;
import org.safeguardingforms.sharing.Witness;

/** Reports of nobody about nobody, of any shape. */
final class Reports {

    static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    static final InformationReportJson JSON = new InformationReportJson(EDITION);
    static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);

    private final Arbitrary<String> texts;

    /** Reports whose texts are these; a text may be empty, which stands for not given. */
    private Reports(Arbitrary<String> texts) {
        this.texts = texts;
    }

    /** Sound texts in several scripts, and no text. */
    static Arbitrary<InformationReport> sound() {
        Arbitrary<String> written = Arbitraries.of(
                        "a", "Z", "0", "9", " ", "\n", "\t", "\"", "\\", "/", "é", "Ł", "Ж", "ד", "𝔘", "😀", "<", "&",
                        "'", "·")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
        return new Reports(Arbitraries.oneOf(written, Arbitraries.just(""))).report();
    }

    /** Texts that are sound, empty, blank or too long; grades and boxes that the form may not know. */
    static Arbitrary<InformationReport> any() {
        return new Reports(Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of("Alex Example", "X", "Ночь")),
                        Tuple.of(6, Arbitraries.just("")),
                        Tuple.of(1, Arbitraries.of(" ", "\n\t", "\u200b", "\u2060\u00ad", "x".repeat(301)))))
                .report();
    }

    /** Texts that occur nowhere else, so that they can be looked for. */
    static Arbitrary<InformationReport> marked() {
        Arbitrary<String> marks =
                Arbitraries.integers().between(100_000, 999_999).map(number -> "qx" + number + "zv");
        Arbitrary<String> pairs = Combinators.combine(marks, marks).as((one, other) -> one + " " + other);
        return new Reports(Arbitraries.oneOf(marks, pairs, Arbitraries.just(""))).report();
    }

    private Arbitrary<InformationReport> report() {
        Arbitrary<InformationReportBuilder> head = Combinators.combine(
                        Arbitraries.longs(), reporter(), boxes(), grade("ABCDE"), grade("12345"), texts, texts)
                .as((id, reporter, boxes, reliability, accuracy, information, aware) -> {
                    InformationReportBuilder report = InformationReport.draft(new UUID(7, id), EDITION.pin())
                            .reporter(reporter)
                            .information(information)
                            .othersAware(aware);
                    boxes.forEach(report::providedBy);
                    reliability.ifPresent(report::reliability);
                    accuracy.ifPresent(report::accuracy);
                    return report;
                });
        return Combinators.combine(
                        head,
                        witness().list().ofMaxSize(2),
                        sheet().list().ofMaxSize(2),
                        item().list().ofMaxSize(5),
                        cleared(),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().optional(),
                        carriedOver())
                .as((report, witnesses, sheets, items, cleared, sent, replaced, origins) -> {
                    witnesses.forEach(report::witness);
                    sheets.forEach(report::sheet);
                    items.forEach(report::item);
                    cleared.forEach(report::textsClearedOf);
                    origins.forEach(report::carryingOver);
                    replaced.ifPresent(id -> report.replacing(new UUID(8, id)));
                    return sent ? report.sentOn(FRI_2013_03_01).build() : report.build();
                });
    }

    private Arbitrary<List<CarriedOver>> carriedOver() {
        Arbitrary<String> pointers = Arbitraries.of(
                "/providedBy/0", "/reliability/grade", "/items/1/grading/accuracy", "/replaces", "/information");
        Arbitrary<List<CarriedItem>> items = Combinators.combine(pointers, texts.filter(text -> !text.isEmpty()))
                .as(CarriedItem::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.longs(), items)
                .as((id, list) -> new CarriedOver(new UUID(9, id), EDITION.pin(), list))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<SourceId>> boxes() {
        return Arbitraries.of("SELF", "MEMBER_OF_PUBLIC", "FAMILY_MEMBER")
                .map(SourceId::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Sensitivity>> cleared() {
        return Arbitraries.of(Sensitivity.SOURCE_IDENTITY, Sensitivity.THIRD_PARTY, Sensitivity.CHILD)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private Arbitrary<Reporter> reporter() {
        return Combinators.combine(texts, texts, texts, texts).as(Reporter::new);
    }

    private Arbitrary<Optional<GradeGiven>> grade(String codes) {
        return Combinators.combine(Arbitraries.chars().with(codes.toCharArray()), texts)
                .as((code, notes) -> new GradeGiven(new GradeCode(String.valueOf(code)), notes))
                .optional();
    }

    private static Arbitrary<ItemGrading> grading() {
        Arbitrary<ItemGrading> own = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D", "E"), Arbitraries.of("1", "2", "3", "4", "5"))
                .as(ItemGrading::own);
        return Arbitraries.oneOf(Arbitraries.just(ItemGrading.asReport()), own);
    }

    private static Arbitrary<When> when() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(FRI_2013_03_01::minusDays);
        Arbitrary<When.Precision> precision = Arbitraries.of(When.Precision.class);
        Arbitrary<When> day = Combinators.combine(days, precision).as(When.On::new);
        Arbitrary<When> period = Combinators.combine(
                        days, Arbitraries.integers().between(0, 30), precision)
                .as((to, length, sure) -> new When.Between(to.minusDays(length), to, sure));
        return Arbitraries.oneOf(Arbitraries.just(When.notGiven()), day, period);
    }

    private Arbitrary<Witness> witness() {
        return Combinators.combine(texts, texts, texts).as(Witness::new);
    }

    private Arbitrary<AdditionalSheet> sheet() {
        return Combinators.combine(texts, texts).as(AdditionalSheet::new);
    }

    private Arbitrary<Item> item() {
        return Arbitraries.oneOf(
                person(),
                Combinators.combine(texts, texts, texts, texts, texts, texts, grading())
                        .as(Vehicle::new),
                Combinators.combine(texts, texts, texts, grading()).as(PhoneOrAccount::new),
                Combinators.combine(texts, texts, grading()).as(AddressOrPlace::new),
                Combinators.combine(when(), texts, texts, grading()).as(CallerOrVisitor::new),
                Combinators.combine(when(), texts, grading()).as(Event::new));
    }

    private Arbitrary<Item> person() {
        Arbitrary<List<String>> nicknames =
                texts.filter(text -> !text.isEmpty()).list().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(Person.Part.class), texts, nicknames, texts, texts, grading())
                .as(Person::new);
    }

    /** A report with something in every kind of place, sent. */
    static InformationReportBuilder sample() {
        return InformationReport.draft(UUID.fromString("00000000-0000-4000-8000-000000000001"), EDITION.pin())
                .reporter(new Reporter("Alex Example", "Key worker", "Example House", "01632 960001"))
                .providedBy("SELF")
                .providedBy("FAMILY_MEMBER")
                .reliability(GradeGiven.of("B").withNotes("Alex saw it twice"))
                .accuracy(GradeGiven.of("2"))
                .information("The same silver car waited outside on three evenings.")
                .othersAware("The night staff")
                .witness(new Witness("Kim Invented", "01632 960002", "Saw the car"))
                .sheet(new AdditionalSheet("Drawing of the car", ""))
                .item(Person.named(Person.Part.SUSPECTED, "Sam Sample").knownAs("Sammo"))
                .item(Person.named(Person.Part.CHILD, "Robin Nobody").relatedTo("Lives at Example House"))
                .item(Vehicle.registered("ab12 cde")
                        .ofMake("Ford", "Focus", "silver")
                        .withOccupants("Two men"))
                .item(PhoneOrAccount.phone("01632 960003").graded(ItemGrading.own("D", "4")))
                .item(AddressOrPlace.at("1 Nowhere Street"))
                .item(CallerOrVisitor.at("Example House", When.about(FRI_2013_03_01)))
                .item(Event.of(When.between(FRI_2013_03_01.minusDays(9), FRI_2013_03_01), "The car waited"))
                .sentOn(FRI_2013_03_01);
    }
}
