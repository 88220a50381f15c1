package org.safeguardingforms.examples.quickstart;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.safeguardingforms.screening.Screening;

/**
 * Jakarta Validation as a host runs it on its own objects: the constraints on our records take part. The interpolator that
 * knows parameters only needs no expression language on the class path.
 */
final class HostValidation {

    private final Validator validator;

    HostValidation() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** What is wrong, and where; never the value, which is personal. */
    List<String> violations(Screening screening) {
        return validator.validate(screening).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
