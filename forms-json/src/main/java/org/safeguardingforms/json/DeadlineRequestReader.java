package org.safeguardingforms.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Reads what a deadline is asked for by. */
final class DeadlineRequestReader {

    /** Some two hundred and seventy years of days: further than any duty goes. */
    private static final int MOST = 100_000;

    private static final Map<LimitUnit, String> MEMBERS = new EnumMap<>(Map.of(
            LimitUnit.WORKING_DAYS, "workingDays",
            LimitUnit.WORKING_WEEKS, "workingWeeks",
            LimitUnit.CALENDAR_DAYS, "calendarDays",
            LimitUnit.WEEKS, "weeks",
            LimitUnit.MONTHS, "months",
            LimitUnit.HOURS, "hours"));
    private static final Set<String> ALL = Stream.concat(
                    Stream.of("from", "convention", "roll"), MEMBERS.values().stream())
            .collect(Collectors.toUnmodifiableSet());

    private DeadlineRequestReader() {}

    static Optional<DeadlineRequest> read(JsonNode json, List<Problem> problems) {
        JsonObject request = JsonObject.root(json, problems).only(ALL).require("from");
        Optional<EventTime> from = EventTimeText.read(request, "from");
        Optional<TimeLimit> limit = limit(request);
        Optional<EventDay> convention = choice(request, "convention", EventDay.AS_IT_FALLS);
        Optional<Roll> roll = choice(request, "roll", Roll.NONE);
        if (from.isEmpty() || limit.isEmpty() || convention.isEmpty() || roll.isEmpty()) {
            return Optional.empty();
        }
        TimeLimit whole = limit.get().counting(convention.get()).rolling(roll.get());
        return Optional.of(new DeadlineRequest(from.get(), whole));
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonObject request, String member, E otherwise) {
        return request.has(member) ? request.constant(member, otherwise.getDeclaringClass()) : Optional.of(otherwise);
    }

    private static Optional<TimeLimit> limit(JsonObject request) {
        List<LimitUnit> given = MEMBERS.keySet().stream()
                .filter(unit -> request.has(member(unit)))
                .toList();
        if (given.size() != 1) {
            request.reportWhole(ProblemCode.TIME_LIMIT_COUNT, "It gives " + given.size() + " time limits.");
            return Optional.empty();
        }
        LimitUnit unit = given.get(0);
        return request.integer(member(unit), -MOST, MOST).map(count -> TimeLimit.of(count, unit));
    }

    private static String member(LimitUnit unit) {
        return Objects.requireNonNull(MEMBERS.get(unit));
    }
}
