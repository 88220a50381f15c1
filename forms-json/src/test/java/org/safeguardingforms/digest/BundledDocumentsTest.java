package org.safeguardingforms.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;

/** The bundled documents are held to their schemas here and not by every host: see decision 073. */
class BundledDocumentsTest {

    private static final Editions CHECKED = Editions.of(Editions.bundledDocuments());

    @Test
    void they_keep_to_their_schemas_and_fit_together() {
        assertThat(CHECKED.problems()).isEmpty();
    }

    @Test
    void checked_or_not_they_are_the_same_editions() {
        assertThat(Editions.bundled().summaries()).isNotEmpty().isEqualTo(CHECKED.summaries());
        Editions.bundled().summaries().forEach(one -> assertThat(
                        edition(Editions.bundled(), one.pin().name()))
                .isEqualTo(edition(CHECKED, one.pin().name())));
    }

    private static Edition edition(Editions editions, String name) {
        String[] parts = name.split("@", 2);
        Checked<Edition> edition = editions.edition(parts[0], parts[1]);
        return edition.orThrow();
    }
}
