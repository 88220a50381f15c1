package org.safeguardingforms.conformance;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.edition.EditionPin;

/**
 * What came of a set of cases under one edition.
 *
 * @param edition the edition
 * @param results one result for each case, in the order of the cases
 */
public record ConformanceReport(EditionPin edition, List<CaseResult> results) {

    public ConformanceReport {
        Objects.requireNonNull(edition, "edition");
        results = List.copyOf(results);
    }

    /** True if there are cases, and every one of them agrees. */
    public boolean conforms() {
        return !results.isEmpty() && results.stream().allMatch(CaseResult.Agrees.class::isInstance);
    }

    /** The cases in which something else was found. */
    public List<CaseResult.Differs> differing() {
        return only(CaseResult.Differs.class);
    }

    /** The cases whose outcome is another; those that differ in less are left out. */
    public List<CaseResult.Differs> withAnotherOutcome() {
        return differing().stream()
                .filter(result -> result.isAbout(Aspect.OUTCOME))
                .toList();
    }

    /** The cases whose record cannot be assessed under the edition. */
    public List<CaseResult.Refused> refused() {
        return only(CaseResult.Refused.class);
    }

    private <T extends CaseResult> List<T> only(Class<T> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public String toString() {
        return "ConformanceReport[" + edition.name() + ", " + results.size() + " cases, "
                + differing().size() + " differ, " + refused().size() + " refused]";
    }
}
