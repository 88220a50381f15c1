package org.safeguardingforms.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.text.WrittenText.Presence;

/** Checks {@link WrittenText}. Made by the Bean Validation provider. */
public final class WrittenTextValidator implements ConstraintValidator<WrittenText, String> {

    private int max;
    private Presence presence = Presence.OPTIONAL;

    /** For the Bean Validation provider. */
    public WrittenTextValidator() {}

    @Override
    public void initialize(WrittenText constraint) {
        max = constraint.max();
        presence = constraint.presence();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (text.isEmpty()) {
            return presence == Presence.OPTIONAL;
        }
        return !Texts.isBlank(text) && !Texts.isLongerThan(text, max);
    }
}
