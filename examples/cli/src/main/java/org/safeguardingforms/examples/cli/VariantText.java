package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.MemberChange;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.VariantEdition;

/** What a variant changes, as text for people. */
final class VariantText {

    private VariantText() {}

    static byte[] bytes(VariantEdition made) {
        String head = made.edition().pin().name() + "  " + made.edition().pin().digest() + "\n"
                + made.variant().relation().word() + " " + made.base().pin().name() + "  "
                + made.base().pin().digest() + "\n";
        String changes =
                made.provenance().touches().stream().map(VariantText::change).collect(Collectors.joining());
        return (head + changes).getBytes(StandardCharsets.UTF_8);
    }

    private static String change(Touch touch) {
        Change change = touch.change();
        return "\n" + touch.where() + "\n" + change.verb() + " " + change.element() + "\n" + details(change)
                + "Reason: " + change.grounds().reason() + "\n";
    }

    private static String details(Change change) {
        if (change instanceof Change.Amend amend) {
            return amend.members().stream().map(VariantText::member).collect(Collectors.joining());
        } else if (change instanceof Change.Add add) {
            return place(add.after()) + "  " + add.content() + "\n";
        } else if (change instanceof Change.Move move) {
            return place(move.to().after());
        }
        return "";
    }

    private static String member(MemberChange member) {
        return "  " + member.member() + "\n    from " + shown(member.from()) + "\n    to   " + shown(member.to())
                + "\n";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String place(String after) {
        return after.isEmpty() ? "  first\n" : "  after " + after + "\n";
    }
}
