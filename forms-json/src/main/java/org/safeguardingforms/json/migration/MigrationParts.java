package org.safeguardingforms.json.migration;

/** What becomes of everything in a record that an edition names. */
record MigrationParts(
        IdMap rows,
        IdMap notes,
        IdMap circumstances,
        IdMap roles,
        LevelMap levels,
        IdMap sources,
        IdMap reliability,
        IdMap accuracy) {}
