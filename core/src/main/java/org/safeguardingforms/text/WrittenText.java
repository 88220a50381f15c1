package org.safeguardingforms.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that somebody wrote: not longer than so many code points, and not made of white space alone. An empty text stands
 * for one that was not given, and is accepted unless the text must be given.
 */
@Documented
@Constraint(validatedBy = WrittenTextValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenText {

    /** The longest name, job title or agency, in code points. */
    int NAME = 300;

    /** The longest reason, in code points. */
    int REASON = 10_000;

    /** The longest note, in code points. */
    int NOTE = 200_000;

    /** The longest text, in code points. */
    int max();

    /** Whether the text may be left out. */
    Presence presence() default Presence.OPTIONAL;

    /** What to say; names the rule, never the text. */
    String message() default "must be readable text within its length";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Whether a text may be left out. */
    enum Presence {
        /** It may be empty. */
        OPTIONAL,
        /** It must be given. */
        REQUIRED
    }
}
