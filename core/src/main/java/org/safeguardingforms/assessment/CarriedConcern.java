package org.safeguardingforms.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguardingforms.origin.CarriedItem;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;

/**
 * A Yes or Possible of an earlier record to a row that the edition does not ask about. No rule looks at it, so whoever reads
 * the decision must be told of it.
 *
 * @param origin the earlier record, and all else that it left
 * @param row the id that the row had in the earlier edition
 * @param answer Yes or Possible
 */
public record CarriedConcern(CarriedOver origin, String row, Answer answer) {

    private static final Pattern ANSWER = Pattern.compile("/responses/([^/]+)/answer");
    private static final List<Answer> PRESENT = List.of(Answer.YES, Answer.POSSIBLE);

    public CarriedConcern {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(answer, "answer");
    }

    static Stream<CarriedConcern> of(CarriedOver origin) {
        return origin.items().stream().flatMap(item -> of(origin, item));
    }

    private static Stream<CarriedConcern> of(CarriedOver origin, CarriedItem item) {
        Matcher pointer = ANSWER.matcher(item.pointer());
        return pointer.matches()
                ? PRESENT.stream()
                        .filter(answer -> answer.name().equals(item.value()))
                        .map(answer -> new CarriedConcern(origin, pointer.group(1), answer))
                : Stream.empty();
    }

    /** The level that the professional gave, else the printed one; empty if the record tells neither. */
    public Optional<Level> level() {
        return item("professionalLevel/level").flatMap(CarriedConcern::named).or(() -> item("answer")
                .flatMap(CarriedItem::printedLevel));
    }

    private Optional<CarriedItem> item(String member) {
        return origin.items().stream()
                .filter(item -> item.pointer().equals("/responses/" + row + "/" + member))
                .findFirst();
    }

    private static Optional<Level> named(CarriedItem item) {
        return Stream.of(Level.values())
                .filter(level -> level.name().equals(item.value()))
                .findFirst();
    }

    boolean covers(CarriedItem item) {
        return item.pointer().startsWith("/responses/" + row + "/");
    }

    /** Shows no answer. */
    @Override
    public String toString() {
        return "CarriedConcern[" + row + ", …]";
    }
}
