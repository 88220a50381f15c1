package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Reads the head of a screening: child, author, date. */
final class HeaderReader {

    private static final Set<String> CHILD = Set.of("name", "dateOfBirth", "estimatedAge");
    private static final Set<String> ESTIMATE = Set.of("from", "to");
    private static final Set<String> AUTHOR = Set.of("name", "jobTitle", "agency", "role");

    private HeaderReader() {}

    static void read(JsonObject record, ScreeningBuilder screening) {
        record.object("child").map(HeaderReader::child).ifPresent(screening::child);
        record.object("completedBy").map(HeaderReader::author).ifPresent(screening::completedBy);
        Optional<LocalDate> completedOn = record.date("completedOn");
        completedOn.ifPresent(screening::completedOn);
    }

    private static ChildDetails child(JsonObject json) {
        json.only(CHILD);
        if (json.has("dateOfBirth") && json.has("estimatedAge")) {
            json.report(ProblemCode.TWO_AGES, "estimatedAge", "The date of birth is given too.");
        }
        Optional<ChildAge> born = json.date("dateOfBirth").map(ChildAge.BornOn::new);
        Optional<ChildAge> estimated = json.object("estimatedAge").flatMap(HeaderReader::estimate);
        return new ChildDetails(json.text("name"), born.or(() -> estimated).orElseGet(ChildAge.Unknown::new));
    }

    private static Optional<ChildAge> estimate(JsonObject json) {
        json.only(ESTIMATE).require("from").require("to");
        Optional<Integer> from = json.integer("from", 0, ChildAge.Estimated.OLDEST);
        Optional<Integer> to = json.integer("to", 0, ChildAge.Estimated.OLDEST);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() > to.get()) {
            json.report(ProblemCode.ESTIMATED_AGE_REVERSED, "from", "It is above the older age.");
            return Optional.empty();
        }
        return Optional.of(new ChildAge.Estimated(from.get(), to.get()));
    }

    private static CompletedBy author(JsonObject json) {
        json.only(AUTHOR);
        RoleId role = json.string("role").map(RoleId::new).orElse(RoleId.NOT_GIVEN);
        if (json.has("role") && !role.isGiven()) {
            json.text("role");
        }
        return new CompletedBy(json.text("name"), json.text("jobTitle"), json.text("agency"), role);
    }
}
