package org.safeguardingforms.examples.cli;

import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.document.Document;

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
}
