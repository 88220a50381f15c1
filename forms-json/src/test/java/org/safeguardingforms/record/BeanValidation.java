package org.safeguardingforms.record;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.safeguardingforms.screening.Screening;

/** Bean Validation as a host runs it, with the interpolator that knows no expression language. */
final class BeanValidation {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private BeanValidation() {}

    static boolean accepts(Screening screening) {
        return VALIDATOR.validate(screening).isEmpty();
    }

    static Set<ConstraintViolation<Screening>> violations(Screening screening) {
        return VALIDATOR.validate(screening);
    }
}
