package org.safeguardingforms.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** The kinds of record, each with the name it carries as its schema. None is ever read as another. */
enum RecordKind {
    SCREENING("screening/1", "a screening", "child completedBy completedOn responses notes circumstances judgement"),
    INFORMATION_REPORT(
            "information-report/1",
            "an information report, which is not a referral (15.3)",
            "reporter providedBy information othersAware additionalSheets items textsClearedOf sentOn"),
    RISK_ASSESSMENT_HANDOVER(
            "risk-assessment-handover/1", "a hand-over to a risk assessment", "levels unknown history involve"),
    TIMELINE("timeline/1", "a timeline", "calendar case events screening circumstances closedOn");

    private static final Place SCHEMA = Place.at("/schema");

    private final String schemaName;
    private final String label;

    /** Not those that several kinds have, such as {@code carriedOver}: they say nothing of the kind. */
    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which nobody can change
    private final Set<String> ownMembers;

    RecordKind(String schemaName, String label, String ownMembers) {
        this.schemaName = schemaName;
        this.label = label;
        this.ownMembers = Set.of(ownMembers.split(" ", -1));
    }

    String schemaName() {
        return schemaName;
    }

    /** True if a record says of itself that it is of this kind, sound or not. */
    boolean isNamedIn(byte[] record) {
        return StrictJson.parse(record)
                .toOptional()
                .filter(json -> json.path("schema").asString("").equals(schemaName))
                .isPresent();
    }

    /**
     * What stops a record from being read as one of this kind: it says of itself that it is of another or of none, or it has
     * members of another and none of this. Empty if it is to be read.
     */
    List<Problem> problems(JsonNode record) {
        JsonNode schema = record.path("schema");
        if (!schema.isString()) {
            return List.of();
        }
        String given = schema.asString();
        if (!given.equals(schemaName)) {
            return List.of(
                    find(kind -> kind.schemaName.equals(given)).map(this::other).orElseGet(() -> none(record, given)));
        }
        return hasOwnMember(record)
                ? List.of()
                : find(kind -> kind.hasOwnMember(record)).map(this::misnamed).stream()
                        .toList();
    }

    /**
     * Reads a record as one of this kind: with all that is wrong with it, or only told that it is of another.
     *
     * @param reader reads it as far as it can be read, and adds what is wrong with its shape
     * @param check says what else is wrong with what was read
     */
    <T> Checked<T> read(
            JsonNode record, BiFunction<JsonNode, List<Problem>, T> reader, Function<T, List<Problem>> check) {
        List<Problem> problems = new ArrayList<>(problems(record));
        if (!problems.isEmpty() && !isMeantBy(record)) {
            return Checked.invalid(problems);
        }
        T read = reader.apply(record, problems);
        problems.addAll(check.apply(read));
        return Checked.of(read, problems);
    }

    /** True if a record of a kind that nobody knows seems to be of this one: then the rest of it is worth reading. */
    private boolean isMeantBy(JsonNode record) {
        return find(kind -> kind.schemaName.equals(record.path("schema").asString("")))
                        .isEmpty()
                && meant(record) == this;
    }

    private RecordKind meant(JsonNode record) {
        return hasOwnMember(record)
                ? this
                : find(kind -> kind.hasOwnMember(record)).orElse(this);
    }

    private static Optional<RecordKind> find(Predicate<RecordKind> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }

    private boolean hasOwnMember(JsonNode record) {
        return ownMembers.stream().anyMatch(record::has);
    }

    private Problem other(RecordKind given) {
        String message = "It is " + given.label + "; here " + schemaName + " is read.";
        return ProblemCode.RECORD_OF_ANOTHER_KIND.at(SCHEMA, message);
    }

    private Problem misnamed(RecordKind meant) {
        String message = "It says that it is " + label + ", but its members are those of " + meant.label + ".";
        return ProblemCode.RECORD_OF_ANOTHER_KIND.at(SCHEMA, message);
    }

    /** A record of no kind that anybody knows; told as what it seems to be. */
    private Problem none(JsonNode record, String given) {
        RecordKind meant = meant(record);
        if (meant == INFORMATION_REPORT && ReferralMarks.speaksOfReferral(given)) {
            return ProblemCode.REPORT_MARKED_AS_REFERRAL.at(SCHEMA, "An information report is not a referral.");
        }
        return ProblemCode.NOT_ALLOWED_VALUE.at(SCHEMA, "It must be " + meant.schemaName + ".");
    }
}
