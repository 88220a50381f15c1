package org.safeguardingforms.conformance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;

/**
 * Cases, and the run of them under an edition.
 *
 * <pre>{@code
 * ConformanceReport report = ConformanceCases.bundled().run(edition);
 * report.conforms(); // true for the Oxfordshire edition
 * }</pre>
 *
 * <p>Under a local variant the cases that differ are those in which its rules decide otherwise than Oxfordshire's. Immutable
 * and thread-safe.
 */
public final class ConformanceCases {

    private static final String BUNDLED = "oxfordshire-cse-1.0.0.ndjson";

    private final List<ConformanceCase> cases;

    ConformanceCases(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * The cases of the Oxfordshire edition, version 1.0.0. What they expect was worked out from the handbook, not by running
     * this library.
     */
    public static ConformanceCases bundled() {
        try (InputStream in = ConformanceCases.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new FileNotFoundException(BUNDLED + " is missing from the jar.");
            }
            return read(in.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Cases of one's own, or every problem of all lines at once.
     *
     * @param lines newline-delimited JSON in UTF-8: one case a line; empty lines are passed over
     */
    public static Checked<ConformanceCases> read(byte[] lines) {
        return new CaseFile(lines).cases();
    }

    /** The cases, in the order of the file; at least one. */
    public List<ConformanceCase> list() {
        return cases;
    }

    /** Assesses every record under this edition and compares. */
    public ConformanceReport run(Edition edition) {
        EditionUnderTest tested = new EditionUnderTest(edition);
        return new ConformanceReport(
                edition.pin(), cases.stream().map(tested::run).toList());
    }

    @Override
    public String toString() {
        return "ConformanceCases[" + cases.size() + "]";
    }
}
