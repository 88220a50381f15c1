package org.safeguardingforms.json.migration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Level;

/** What becomes of the levels that professionals gave. A level that is not named stays. */
final class LevelMap {

    private final Map<Level, Level> levels = new EnumMap<>(Level.class);

    LevelMap(Map<Level, Level> declared) {
        for (Level level : Level.values()) {
            levels.put(level, level);
        }
        levels.putAll(declared);
    }

    Level of(Level older) {
        return levels.getOrDefault(older, older);
    }

    void check(List<Problem> problems) {
        boolean ordered =
                of(Level.HIGH).isAtLeast(of(Level.MEDIUM)) && of(Level.MEDIUM).isAtLeast(of(Level.LOW));
        if (!ordered) {
            problems.add(ProblemCode.LEVELS_CROSS.at(Place.at("/levels/map"), "A lower level becomes a higher one."));
        }
    }
}
