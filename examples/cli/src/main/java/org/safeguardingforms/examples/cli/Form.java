package org.safeguardingforms.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.document.Document;
import picocli.CommandLine.TypeConversionException;

/** The official forms, under the names by which they are asked for. */
enum Form {
    /** Annexe 2. */
    SCREENING_TOOL {
        @Override
        Document blank(SafeguardingForms forms) {
            return forms.blankScreeningTool();
        }
    },
    /** Annexe 1. */
    INFORMATION_SHARING {
        @Override
        Document blank(SafeguardingForms forms) {
            return forms.blankInformationSharingTool();
        }
    };

    abstract Document blank(SafeguardingForms forms);

    /** The form of this name. @throws TypeConversionException if there is none */
    static Form named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("It must be one of " + Arrays.toString(values()) + "."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
