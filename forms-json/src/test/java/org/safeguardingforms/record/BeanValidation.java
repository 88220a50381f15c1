package org.safeguardingforms.record;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation as a host runs it, with the interpolator that knows no expression language. */
public final class BeanValidation {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private BeanValidation() {}

    public static boolean accepts(Object record) {
        return violations(record).isEmpty();
    }

    public static <T> Set<ConstraintViolation<T>> violations(T record) {
        return VALIDATOR.validate(record);
    }
}
