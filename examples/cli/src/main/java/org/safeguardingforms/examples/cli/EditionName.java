package org.safeguardingforms.examples.cli;

import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.TypeConversionException;

/** An edition by id and exact version, as it is typed: {@code oxfordshire-cse@1.0.0}. */
record EditionName(String id, Version version) {

    static EditionName parse(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            throw wrong();
        }
        try {
            return new EditionName(text.substring(0, at), Version.parse(text.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static TypeConversionException wrong() {
        return new TypeConversionException("It must be ID@VERSION, such as oxfordshire-cse@1.0.0.");
    }

    Checked<Edition> load(Editions editions) {
        return editions.edition(id, version.toString());
    }
}
