package org.safeguardingforms.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.edition.Edition;

/**
 * A record, and what it must lead to.
 *
 * <p>The people in it are invented. The case is written for an edition's id and version and gives no digest, so that it
 * outlives editorial changes; it can be run under any edition.
 */
public final class ConformanceCase {

    private final String name;
    private final List<String> citations;
    private final CaseRecord record;
    private final @Nullable LocalDate assessAt;
    private final DecisionFacts expected;

    ConformanceCase(
            String name,
            List<String> citations,
            CaseRecord record,
            @Nullable LocalDate assessAt,
            DecisionFacts expected) {
        this.name = name;
        this.citations = List.copyOf(citations);
        this.record = record;
        this.assessAt = assessAt;
        this.expected = expected;
    }

    /** What it is about, in one sentence; no other case of its set has the same. */
    public String name() {
        return name;
    }

    /** The paragraphs of the handbook that it comes from; at least one. */
    public List<String> citations() {
        return citations;
    }

    /** The day at which the record, a draft, is to be assessed; empty for a completed record. */
    public Optional<LocalDate> assessAt() {
        return Optional.ofNullable(assessAt);
    }

    /**
     * The record in UTF-8 on one line, whole and ready to be assessed under this edition: with its pin, and with every row
     * answered that the case says to answer.
     */
    public byte[] record(Edition edition) {
        return record.under(edition);
    }

    DecisionFacts expected() {
        return expected;
    }

    @Override
    public String toString() {
        return "ConformanceCase[" + name + "]";
    }
}
