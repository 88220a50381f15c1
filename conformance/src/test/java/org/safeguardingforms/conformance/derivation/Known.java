package org.safeguardingforms.conformance.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sketch says, concern by concern. */
final class Known {

    private final Sketch sketch;
    private final List<Concern> answered = new ArrayList<>();
    private final Map<Level, Integer> unanswered = new EnumMap<>(Level.class);
    private boolean contradicted;

    Known(Sketch sketch) {
        this.sketch = sketch;
        Map<String, List<Row>> concerns = new LinkedHashMap<>();
        Annexe2.ROWS.forEach(row -> concerns.computeIfAbsent(row.concern(), first -> new ArrayList<>())
                .add(row));
        concerns.values().forEach(this::add);
    }

    /** Present if either row is, answered if either is, with the highest level given to either. */
    private void add(List<Row> rows) {
        Level printed = rows.get(0).level();
        List<Response> given =
                rows.stream().map(this::response).filter(Objects::nonNull).toList();
        if (given.isEmpty()) {
            unanswered.merge(printed, 1, Integer::sum);
            return;
        }
        List<Answer> answers = given.stream().map(Response::answer).sorted().toList();
        Answer most = answers.get(answers.size() - 1);
        contradicted |= most.isPresent() && !answers.get(0).isPresent();
        answered.add(new Concern(printed, most, highest(given.stream().map(Response::own))));
    }

    private @Nullable Response response(Row row) {
        boolean no = sketch.othersNo() && !sketch.open().contains(row.id());
        return sketch.responses().getOrDefault(row.id(), no ? Response.NO : null);
    }

    private static @Nullable Level highest(Stream<@Nullable Level> levels) {
        return levels.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    List<Concern> present() {
        return answered.stream().filter(concern -> concern.answer().isPresent()).toList();
    }

    int unanswered(Level level) {
        return unanswered.getOrDefault(level, 0);
    }

    /** True if one row of a concern says Yes or Possible, and the other No. */
    boolean isContradicted() {
        return contradicted;
    }

    int total(Level level, Answer answer) {
        return (int) answered.stream()
                .filter(concern -> concern.effective() == level && concern.answer() == answer)
                .count();
    }
}
