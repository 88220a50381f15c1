package org.safeguardingforms.examples.cli;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Runs the constraints of Jakarta Validation on a record, without an expression language. */
final class BeanDoor {

    private final Validator validator;

    BeanDoor() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** Constraint and place of every violation; never the value, nor the key of a map. */
    List<String> violations(Object record) {
        return validator.validate(record).stream()
                .map(BeanDoor::described)
                .sorted()
                .toList();
    }

    private static String described(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint + " at " + names(violation.getPropertyPath());
    }

    private static String names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getName)
                .collect(Collectors.joining("."));
    }
}
