package org.safeguardingforms.variant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;

/** A fictitious board, and the variants that it writes. */
final class Exampleshire {

    static final String ID = "exampleshire-cse";

    private Exampleshire() {}

    /** A variant of the Oxfordshire edition. */
    static String variant(String... changes) {
        return variant(ID, EDITION.pin(), changes);
    }

    static String variant(String id, EditionPin base, String... changes) {
        return String.format(
                Locale.ROOT,
                """
                {"schema": "variant/1", "id": "%s", "version": "1.0.0", "title": "Exampleshire: screening",
                 "status": "active", "source": "Exampleshire (fictitious), decision 7", "language": "en-GB",
                 "extends": {"id": "%s", "version": "%s", "digest": "%s"}, "relation": "departs", "changes": [%s]}
                """,
                id,
                base.id(),
                base.version(),
                base.digest(),
                Stream.of(changes).map(Exampleshire::change).collect(Collectors.joining(",\n")));
    }

    /** Members of a change with single quotation marks, the reason left out. */
    private static String change(String members) {
        return "{" + members.replace('\'', '"') + ", \"reason\": \"Decided by the board\"}";
    }

    static Editions editions(String... documents) {
        List<byte[]> all = new ArrayList<>();
        Stream.of(documents).map(document -> document.getBytes(UTF_8)).forEach(all::add);
        return Editions.bundled().and(Editions.of(all));
    }

    static Checked<VariantEdition> load(String... changes) {
        return editions(variant(changes)).variant(ID, "1.0.0");
    }

    static VariantEdition sound(String... changes) {
        return load(changes).orThrow();
    }

    /** The codes and places of what is wrong with a variant of these changes. */
    static List<String> problems(String... changes) {
        return load(changes).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer())
                .toList();
    }
}
