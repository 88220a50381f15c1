package org.safeguardingforms.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of reading or checking input: the value, or every problem that stands in its way. Never half of either.
 *
 * <pre>{@code
 * Checked<Screening> read = screenings.read(bytes);
 * read.problems().forEach(problem -> show(problem.place(), problem.message(), problem.remedy()));
 * Screening screening = read.orThrow();
 * }</pre>
 *
 * @param <T> what the input stands for
 */
public sealed interface Checked<T> {

    /**
     * Input that can be used.
     *
     * @param value what was read
     * @param problems warnings only; often none
     */
    record Valid<T>(T value, List<Problem> problems) implements Checked<T> {
        public Valid {
            Objects.requireNonNull(value, "value");
            problems = List.copyOf(problems);
            if (problems.stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException("problems: a valid result holds warnings only");
            }
        }
    }

    /**
     * Input that cannot be used.
     *
     * @param problems at least one error, and any warnings
     */
    record Invalid<T>(List<Problem> problems) implements Checked<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("problems: an invalid result holds at least one error");
            }
        }
    }

    /** A value without any problem. */
    static <T> Checked<T> valid(T value) {
        return new Valid<>(value, List.of());
    }

    /** The value if the problems are warnings only; otherwise the problems alone. */
    static <T> Checked<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? new Invalid<>(problems) : new Valid<>(value, problems);
    }

    /** The problems alone. @throws IllegalArgumentException if none of them is an error */
    static <T> Checked<T> invalid(List<Problem> problems) {
        return new Invalid<>(problems);
    }

    /** All problems: for a valid result its warnings, otherwise errors and warnings. */
    List<Problem> problems();

    /** The value, or empty if there are errors. */
    default Optional<T> toOptional() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /** True if there is a value. */
    default boolean isValid() {
        return this instanceof Valid<T>;
    }

    /** The value. @throws ProblemsException if there are errors; it names them all */
    default T orThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.value();
        }
        throw new ProblemsException(problems());
    }

    /** The same problems, with the value changed. */
    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Valid<T> valid) {
            return new Valid<>(change.apply(valid.value()), valid.problems());
        }
        return new Invalid<>(problems());
    }

    /** The next check, made only if there is a value; warnings of both are kept, first ones first. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        if (!(this instanceof Valid<T> valid)) {
            return new Invalid<>(problems());
        }
        Checked<R> result = next.apply(valid.value());
        return result.withEarlier(valid.problems());
    }

    /** This result, with problems found earlier put in front of its own. */
    default Checked<T> withEarlier(List<Problem> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<Problem> all = Stream.concat(earlier.stream(), problems().stream()).toList();
        return this instanceof Valid<T> valid ? of(valid.value(), all) : new Invalid<>(all);
    }
}
