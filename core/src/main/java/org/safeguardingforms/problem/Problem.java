package org.safeguardingforms.problem;

import java.util.Objects;

/**
 * One thing that is wrong with some input, where it is, and what to do about it.
 *
 * <p>Messages may be logged and shown: they never contain an answer, a note or a person's name.
 *
 * @param code the kind of problem; stable over versions, so that a host can act on it
 * @param place where it is
 * @param message what is wrong here, as one sentence
 */
public record Problem(ProblemCode code, Place place, String message) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /** Whether this stops the work. */
    public Severity severity() {
        return code.severity();
    }

    /** What to do about it, as one sentence. */
    public String remedy() {
        return code.remedy();
    }

    /** Whether this stops the work. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** The problem on one line, for people: {@code ERROR unknown-indicator at /responses/x: … Remedy: …}. */
    @Override
    public String toString() {
        return severity() + " " + code.id() + " at " + place + ": " + message + " " + remedy();
    }
}
