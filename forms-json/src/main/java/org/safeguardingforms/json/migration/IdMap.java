package org.safeguardingforms.json.migration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of all ids of one sort. An id that is not mapped keeps its place.
 *
 * @param mappings what is declared
 * @param older the ids of the older edition
 * @param newer the ids of the newer edition
 */
record IdMap(List<Mapping> mappings, Set<String> older, Set<String> newer) {

    IdMap {
        mappings = List.copyOf(mappings);
        older = new LinkedHashSet<>(older);
        newer = new LinkedHashSet<>(newer);
    }

    /** Where an id of the older edition goes; empty if it has no place. */
    List<String> targets(String id) {
        return isMapped(id)
                ? mappings.stream()
                        .filter(mapping -> mapping.from().contains(id))
                        .flatMap(mapping -> mapping.to().stream())
                        .toList()
                : Stream.of(id).filter(newer::contains).toList();
    }

    /** What an id of the newer edition is filled from, in the order in which it is declared. */
    List<String> sources(String id) {
        List<String> declared = mappings.stream()
                .filter(mapping -> mapping.to().contains(id))
                .flatMap(mapping -> mapping.from().stream())
                .toList();
        boolean keeps = older.contains(id) && !isMapped(id);
        return keeps ? Stream.concat(Stream.of(id), declared.stream()).toList() : declared;
    }

    boolean isMapped(String id) {
        return mappings.stream().anyMatch(mapping -> mapping.from().contains(id));
    }

    /** How many mappings fill an id of the newer edition, one that keeps its place among them. */
    long fillings(String id) {
        long declared =
                mappings.stream().filter(mapping -> mapping.to().contains(id)).count();
        return declared + (older.contains(id) && !isMapped(id) ? 1 : 0);
    }
}
