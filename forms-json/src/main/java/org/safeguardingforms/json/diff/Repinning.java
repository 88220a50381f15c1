package org.safeguardingforms.json.diff;

import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Puts a screening under another edition, with all that has a place there: for trying out only, never for keeping. */
final class Repinning {

    private final Edition edition;
    private final Set<DomainId> noted;
    private final Set<CircumstanceId> circumstances;
    private final Set<RoleId> roles;

    Repinning(Edition edition) {
        this.edition = edition;
        this.noted = edition.screeningTool().domains().stream()
                .filter(Domain::hasNotes)
                .map(Domain::id)
                .collect(Collectors.toSet());
        this.circumstances = edition.circumstances().circumstances().stream()
                .map(Circumstance::id)
                .collect(Collectors.toSet());
        this.roles = edition.roles().roles().stream().map(Role::id).collect(Collectors.toSet());
    }

    Screening of(Screening screening) {
        ScreeningBuilder copy = Screening.draft(screening.id(), edition.pin())
                .child(screening.child())
                .completedBy(author(screening));
        screening.completedOn().ifPresent(copy::completedOn);
        screening.judgement().ifPresent(copy::judgement);
        screening.responses().entrySet().stream()
                .filter(response -> hasRow(response.getKey()))
                .forEach(response -> copy.answer(response.getKey(), response.getValue()));
        screening.notes().entrySet().stream()
                .filter(note -> noted.contains(note.getKey()))
                .forEach(note -> copy.note(note.getKey(), note.getValue()));
        screening.circumstances().stream().filter(circumstances::contains).forEach(copy::circumstance);
        return copy.build();
    }

    private CompletedBy author(Screening screening) {
        CompletedBy by = screening.completedBy();
        return roles.contains(by.role())
                ? by
                : new CompletedBy(by.name(), by.jobTitle(), by.agency(), RoleId.NOT_GIVEN);
    }

    private boolean hasRow(IndicatorId row) {
        return edition.findIndicator(row).isPresent();
    }

    /** True if nothing of it was left out. */
    boolean isWhole(Screening screening) {
        return screening.responses().keySet().stream().allMatch(this::hasRow)
                && noted.containsAll(screening.notes().keySet())
                && circumstances.containsAll(screening.circumstances());
    }
}
