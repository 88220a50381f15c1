package org.safeguardingforms.json.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import org.safeguardingforms.text.Texts;
import org.safeguardingforms.text.WrittenText;
import tools.jackson.databind.JsonNode;

/** One migration of one record. */
final class Step {

    private final Migration migration;
    private final Screening old;
    private final UUID original;
    private final UUID newId;
    private final List<Problem> problems = new ArrayList<>();

    Step(Migration migration, Screening old, UUID original, UUID newId) {
        this.migration = migration;
        this.old = old;
        this.original = original;
        this.newId = newId;
    }

    StepResult<Screening> run() {
        ScreeningBuilder screening = placed();
        List<CarriedItem> items = new ScreeningLedger(migration.parts())
                .withoutPlace(tree(old), tree(screening.build())).stream()
                        .map(this::levelled)
                        .toList();
        CarriedOver origin = new CarriedOver(original, old.edition(), items);
        items.stream().map(StepResult::carried).forEach(problems::add);
        return new StepResult<>(screening.carryingOver(origin).build(), origin, problems);
    }

    private JsonNode tree(Screening screening) {
        return StrictJson.parse(migration.records().writeLine(screening)).orThrow();
    }

    /** An answer says how much it weighed, which nobody could tell under the newer edition. */
    private CarriedItem levelled(CarriedItem item) {
        return old.responses().keySet().stream()
                .filter(row -> item.pointer().equals("/responses/" + row + "/answer"))
                .findFirst()
                .map(row -> item.printedAt(migration.from().indicator(row).level()))
                .orElse(item);
    }

    private ScreeningBuilder placed() {
        ScreeningBuilder screening = Screening.draft(newId, migration.to().pin())
                .replacing(original)
                .child(old.child())
                .completedBy(author());
        old.completedOn().ifPresent(screening::completedOn);
        old.judgement().ifPresent(screening::judgement);
        old.carriedOver().forEach(screening::carryingOver);
        migration.to().screeningTool().indicators().forEach(row -> answer(row, screening));
        migration.parts().notes().newer().forEach(domain -> note(domain, screening));
        old.circumstances().stream()
                .flatMap(one -> migration.parts().circumstances().targets(one.value()).stream())
                .map(CircumstanceId::new)
                .forEach(screening::circumstance);
        return screening;
    }

    private CompletedBy author() {
        CompletedBy by = old.completedBy();
        RoleId role = migration.parts().roles().targets(by.role().value()).stream()
                .findFirst()
                .map(RoleId::new)
                .orElse(RoleId.NOT_GIVEN);
        return new CompletedBy(by.name(), by.jobTitle(), by.agency(), role);
    }

    private void answer(Indicator row, ScreeningBuilder screening) {
        List<Indicator> sources = migration.parts().rows().sources(row.id().value()).stream()
                .map(IndicatorId::new)
                .map(migration.from()::indicator)
                .toList();
        new Merge(sources, row, old.responses(), migration.parts().levels())
                .response()
                .ifPresent(response -> {
                    screening.answer(row.id(), response);
                    checkLevel(row, sources, response);
                });
    }

    private void checkLevel(Indicator row, List<Indicator> sources, Response response) {
        boolean printed = response.level() instanceof LevelChoice.AsPrinted;
        boolean differs = sources.stream().anyMatch(source -> source.level() != row.level());
        if (printed && differs && response.answer() != Answer.NO) {
            tell(ProblemCode.LEVEL_DIFFERS, "/responses/" + row.id(), "It is printed at another level than before.");
        }
    }

    /** Notes that come together stand one below the other, unless they would be too long. */
    private void note(String domain, ScreeningBuilder screening) {
        String text = migration.parts().notes().sources(domain).stream()
                .map(DomainId::new)
                .filter(old.notes()::containsKey)
                .map(source -> old.notes().getOrDefault(source, ""))
                .collect(Collectors.joining("\n\n"));
        if (!text.isEmpty() && !Texts.isLongerThan(text, WrittenText.NOTE)) {
            screening.note(domain, text);
        }
    }

    private void tell(ProblemCode code, String pointer, String message) {
        problems.add(code.at(Place.at(pointer), message));
    }
}
