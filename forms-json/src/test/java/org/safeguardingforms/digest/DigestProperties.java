package org.safeguardingforms.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A digest stands for the content: all of it, and nothing else. */
class DigestProperties {

    @Example
    void theShippedManifestPinsWhatIsShipped() {
        Shipped shipped = Shipped.documents();
        for (JsonNode pin : shipped.pins()) {
            String id = pin.path("id").asString();
            String right = Rfc8785.digest(shipped.byId().get(id));
            assertThat(pin.path("digest").asString())
                    .as("%s has changed; if that is meant, its pin in the manifest becomes \"%s\"", id, right)
                    .isEqualTo(right);
        }
    }

    @Example
    void theEditionsDigestIsThatOfItsManifest() {
        assertThat(EDITION.pin().digest().value())
                .isEqualTo(Rfc8785.digest(Shipped.documents().byId().get(Shipped.MANIFEST)));
    }

    @Property(tries = 20)
    void orderAndWhiteSpaceMakeNoDifference(@ForAll Random random) {
        List<byte[]> shuffled = Shipped.documents().byId().values().stream()
                .map(document -> text(document, random).getBytes(StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shuffled, random);

        assertThat(load(shuffled).orThrow().pin()).isEqualTo(EDITION.pin());
    }

    @Property(tries = 100)
    void anyChangedValueIsNoticed(@ForAll Random random) {
        Shipped shipped = Shipped.documents();
        List<ObjectNode> definitions = shipped.byId().values().stream().skip(1).toList();
        ObjectNode changed = definitions.get(random.nextInt(definitions.size()));
        change(changed, random);

        List<ProblemCode> codes = load(shipped.bytes()).problems().stream()
                .filter(problem -> problem.place().document().equals("oxfordshire-cse@1.0.0"))
                .map(Problem::code)
                .toList();

        assertThat(codes).containsExactly(ProblemCode.DEFINITION_DIGEST_DIFFERS);
    }

    private static Checked<Edition> load(List<byte[]> documents) {
        return Editions.of(documents).edition("oxfordshire-cse", "1.0.0");
    }

    /** Changes one printed text by one character, wherever there is one that the schema leaves free. */
    private static void change(ObjectNode document, Random random) {
        List<Runnable> changes = new ArrayList<>();
        collect(document, changes, random);
        changes.get(random.nextInt(changes.size())).run();
    }

    private static void collect(JsonNode node, List<Runnable> changes, Random random) {
        for (String free : List.of("text", "title", "label", "source")) {
            if (node instanceof ObjectNode object && object.path(free).isString()) {
                changes.add(() -> object.put(free, edited(object.path(free).stringValue(), random)));
            }
        }
        node.values().forEach(child -> collect(child, changes, random));
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + "." + text.substring(at);
    }

    /** The same content with other spacing, members in another order, and escapes where none are needed. */
    private static String text(JsonNode node, Random random) {
        String space = List.of("", " ", "\n\t", "\r\n  ").get(random.nextInt(4));
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            return names.stream()
                    .map(name -> quoted(name, random) + space + ":" + space + text(object.path(name), random))
                    .collect(Collectors.joining("," + space, "{" + space, space + "}"));
        }
        if (node instanceof ArrayNode array) {
            return array.values().stream()
                    .map(child -> text(child, random))
                    .collect(Collectors.joining(space + ",", "[" + space, space + "]"));
        }
        return node.isString() ? quoted(node.stringValue(), random) : node.toString();
    }

    private static String quoted(String text, Random random) {
        if (random.nextInt(5) > 0) {
            return JsonNodeFactory.instance.stringNode(text).toString();
        }
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
