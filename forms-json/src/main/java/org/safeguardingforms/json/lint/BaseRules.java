package org.safeguardingforms.json.lint;

import java.util.stream.Stream;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.json.definition.Wording;
import org.safeguardingforms.problem.ProblemCode;

/** Whether what a variant says of itself suits what it extends. */
final class BaseRules {

    private final Envelope variant;
    private final Envelope base;
    private final Findings findings;

    BaseRules(Envelope variant, Envelope base, Findings findings) {
        this.variant = variant;
        this.base = base;
        this.findings = findings;
    }

    /** @param others every edition and variant that is at hand */
    void run(Stream<Envelope> others) {
        checkNames();
        checkValidity(variant.validity(), base.validity());
        checkStatus();
        others.filter(this::takesItsPlace)
                .findFirst()
                .ifPresent(newer -> findings.add(
                        ProblemCode.BASE_HAS_NEWER_VERSION, "/extends/version", newer.name() + " is active."));
    }

    private void checkNames() {
        if (variant.id().equals(base.id())) {
            findings.add(ProblemCode.ID_OF_BASE, "/id", "It extends " + base.name() + ".");
        }
        if (Wording.areAlike(variant.title(), base.title())) {
            findings.add(ProblemCode.TITLE_OF_BASE, "/title", "Both have the same.");
        }
        if (Wording.areAlike(variant.source(), base.source())) {
            findings.add(ProblemCode.SOURCE_OF_BASE, "/source", "Both name the same.");
        }
    }

    private void checkValidity(Validity own, Validity below) {
        if (own.from().isBefore(below.from())) {
            String message = base.name() + " is in force from " + below.from() + " on.";
            findings.add(ProblemCode.VARIANT_BEFORE_BASE, "/validFrom", message);
        }
        if (own.to().isAfter(below.to())) {
            String message = base.name() + " is in force until " + below.to() + ".";
            findings.add(ProblemCode.VARIANT_OUTLIVES_BASE, "/validTo", message);
        }
    }

    private void checkStatus() {
        if (variant.status() == Status.ACTIVE && base.status() == Status.DRAFT) {
            findings.add(ProblemCode.BASE_IS_DRAFT, "/extends", base.name() + " is a draft.");
        }
        if (variant.status() == Status.ACTIVE && base.status() == Status.HISTORIC) {
            findings.add(ProblemCode.BASE_IS_HISTORIC, "/extends", base.name() + " is historic.");
        }
    }

    private boolean takesItsPlace(Envelope other) {
        return other.id().equals(base.id())
                && other.status() == Status.ACTIVE
                && other.version().compareTo(base.version()) > 0
                && !other.name().equals(variant.name());
    }
}
