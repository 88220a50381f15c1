package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A font's table of rules, for substitution (GSUB) or for positions (GPOS): scripts name features, features name lookups. */
final class Layout {

    private static final int USE_MARK_SET = 0x10;

    private final Optional<Table> table;
    private final List<Lookup> lookups;

    Layout(FontFile font, String tag, int extensionType) {
        table = font.find(tag);
        lookups = table.map(root -> lookups(root.linked(8), extensionType)).orElse(List.of());
    }

    private static List<Lookup> lookups(Table list, int extensionType) {
        List<Lookup> lookups = new ArrayList<>();
        for (int at = 0; at < list.u16(0); at++) {
            lookups.add(lookup(list.linked(2 + 2 * at), extensionType));
        }
        return lookups;
    }

    private static Lookup lookup(Table table, int extensionType) {
        int type = table.u16(0);
        int flags = table.u16(2);
        List<Table> subtables = new ArrayList<>();
        int count = table.u16(4);
        for (int at = 0; at < count; at++) {
            Table subtable = table.linked(6 + 2 * at);
            if (table.u16(0) == extensionType) {
                type = subtable.u16(2);
                subtable = subtable.at(subtable.u32(4));
            }
            subtables.add(subtable);
        }
        int markSet = (flags & USE_MARK_SET) == 0 ? 0 : table.u16(6 + 2 * count);
        return new Lookup(type, flags, markSet, subtables);
    }

    Lookup lookup(int index) {
        return lookups.get(index);
    }

    /** For each feature of the first of these scripts that the font has, the numbers of its lookups. */
    Map<String, List<Integer>> features(List<String> scripts) {
        Map<String, List<Integer>> features = new HashMap<>();
        table.ifPresent(root -> scripts.stream()
                .flatMap(script -> script(root, script).stream())
                .findFirst()
                .ifPresent(script -> collect(root.linked(6), script.linked(0), features)));
        return features;
    }

    private static Optional<Table> script(Table root, String tag) {
        Table scripts = root.linked(4);
        for (int at = 2; at < 2 + 6 * scripts.u16(0); at += 6) {
            if (scripts.tag(at).equals(tag) && scripts.linked(at + 4).links(0)) {
                return Optional.of(scripts.linked(at + 4));
            }
        }
        return Optional.empty();
    }

    private static void collect(Table list, Table language, Map<String, List<Integer>> features) {
        for (int at = 0; at < language.u16(4); at++) {
            int record = 2 + 6 * language.u16(6 + 2 * at);
            Table feature = list.linked(record + 4);
            List<Integer> lookups = features.computeIfAbsent(list.tag(record), tag -> new ArrayList<>());
            for (int number = 0; number < feature.u16(2); number++) {
                lookups.add(feature.u16(4 + 2 * number));
            }
        }
    }
}
