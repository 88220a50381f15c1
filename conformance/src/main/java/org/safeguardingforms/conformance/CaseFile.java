package org.safeguardingforms.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Reads a file of cases, line by line. Every problem names its line. */
final class CaseFile {

    private final List<ConformanceCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    CaseFile(byte[] file) {
        if (file.length > StrictJson.MAX_BYTES) {
            String message = "It is longer than " + StrictJson.MAX_BYTES + " bytes.";
            problems.add(ProblemCode.TOO_LARGE.at(Place.whole(), message));
            return;
        }
        readLines(file);
        if (cases.isEmpty() && problems.isEmpty()) {
            problems.add(ProblemCode.OUT_OF_BOUNDS.at(Place.whole(), "There is no case in it."));
        }
    }

    private void readLines(byte[] file) {
        int line = 0;
        for (int start = 0; start < file.length; line++) {
            int end = start;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            read(line + 1, Arrays.copyOfRange(file, start, end));
            start = end + 1;
        }
    }

    private void read(int number, byte[] line) {
        if (isEmpty(line)) {
            return;
        }
        List<Problem> found = new ArrayList<>();
        Checked<JsonNode> json = StrictJson.parse(line);
        found.addAll(json.problems());
        json.toOptional().map(node -> CaseReader.read(node, found)).ifPresent(one -> add(one, found));
        found.stream().map(problem -> inLine(problem, number)).forEach(problems::add);
    }

    private static boolean isEmpty(byte[] line) {
        return line.length == 0 || (line.length == 1 && line[0] == '\r');
    }

    private void add(ConformanceCase one, List<Problem> found) {
        if (!one.name().isEmpty() && !names.add(one.name())) {
            found.add(ProblemCode.DUPLICATE_VALUE.at(Place.at("/name"), "An earlier case has this name."));
        }
        cases.add(one);
    }

    private static Problem inLine(Problem problem, int number) {
        return new Problem(problem.code(), problem.place().in("line " + number), problem.message());
    }

    Checked<ConformanceCases> cases() {
        return Checked.of(new ConformanceCases(cases), problems);
    }
}
