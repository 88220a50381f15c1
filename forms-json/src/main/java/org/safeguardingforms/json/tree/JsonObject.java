package org.safeguardingforms.json.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * One object of a record while it is read: hands out its members, and notes whatever is wrong with them. A member that
 * cannot be read counts as not given, so that reading goes on and finds the next problem.
 */
public final class JsonObject {

    /** Stands for an id that cannot be read, so that reading goes on. */
    public static final UUID UNREADABLE = new UUID(0, 0);

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonNode json;
    private final @Nullable JsonObject parent;
    private final String name;
    private final List<Problem> problems;

    private JsonObject(JsonNode json, @Nullable JsonObject parent, String name, List<Problem> problems) {
        this.json = json;
        this.parent = parent;
        this.name = name;
        this.problems = problems;
    }

    /** The outermost object of a record. */
    public static JsonObject root(JsonNode json, List<Problem> problems) {
        return new JsonObject(json, null, "", problems);
    }

    private String pointer() {
        return parent == null ? "" : parent.at(name);
    }

    /** The JSON Pointer of a member. */
    public String at(String member) {
        return Pointer.member(pointer(), member);
    }

    /** Notes every member that is not among these. */
    public JsonObject only(Set<String> members) {
        for (String member : json.propertyNames()) {
            if (!members.contains(member)) {
                report(ProblemCode.UNKNOWN_MEMBER, member, "The schema has no such member here.");
            }
        }
        return this;
    }

    /** Notes the member as missing unless it is there. */
    public JsonObject require(String member) {
        if (!json.has(member)) {
            report(ProblemCode.MISSING_MEMBER, member, "The schema asks for it.");
        }
        return this;
    }

    public boolean has(String member) {
        return json.has(member);
    }

    public Iterable<String> members() {
        return json.propertyNames();
    }

    /** Notes a problem of the object itself. */
    public void reportWhole(ProblemCode code, String message) {
        problems.add(code.at(Place.at(pointer()), message));
    }

    public void report(ProblemCode code, String member, String message) {
        problems.add(code.at(Place.at(at(member)), message));
    }

    private Optional<JsonNode> value(String member, String type, Predicate<JsonNode> isOfType) {
        JsonNode value = json.get(member);
        if (value == null) {
            return Optional.empty();
        }
        if (!isOfType.test(value)) {
            report(ProblemCode.WRONG_TYPE, member, "It must be " + type + ".");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    public Optional<JsonObject> object(String member) {
        return value(member, "an object", JsonNode::isObject)
                .map(value -> new JsonObject(value, this, member, problems));
    }

    /** The objects of a list; none if it is not given. */
    public List<JsonObject> objects(String member) {
        Optional<JsonNode> array = value(member, "a list", JsonNode::isArray);
        if (array.isEmpty()) {
            return List.of();
        }
        JsonObject list = new JsonObject(array.get(), this, member, problems);
        return IntStream.range(0, array.get().size())
                .boxed()
                .flatMap(index -> list.item(index).stream())
                .toList();
    }

    private Optional<JsonObject> item(int index) {
        String place = Integer.toString(index);
        if (!json.path(index).isObject()) {
            report(ProblemCode.WRONG_TYPE, place, "It must be an object.");
            return Optional.empty();
        }
        return Optional.of(new JsonObject(json.path(index), this, place, problems));
    }

    /** True if the member is given and true. */
    public boolean isTrue(String member) {
        return value(member, "true or false", JsonNode::isBoolean)
                .filter(JsonNode::booleanValue)
                .isPresent();
    }

    /** The texts of a list, possibly more than once; none if it is not given. */
    public List<String> texts(String member) {
        return value(member, "a list", JsonNode::isArray)
                .map(list -> texts(member, list))
                .orElseGet(List::of);
    }

    private List<String> texts(String member, JsonNode list) {
        List<String> texts = new ArrayList<>(list.size());
        for (JsonNode item : list) {
            item.stringValueOpt().ifPresent(texts::add);
        }
        if (texts.size() < list.size()) {
            report(ProblemCode.WRONG_TYPE, member, "It must be a list of texts.");
        }
        return texts;
    }

    /** The texts of a list, each once; none if it is not given. */
    public List<String> strings(String member) {
        List<String> texts = texts(member);
        if (texts.size() > 1 && Set.copyOf(texts).size() < texts.size()) {
            report(ProblemCode.DUPLICATE_VALUE, member, "It names the same thing twice.");
        }
        return texts;
    }

    public Optional<String> string(String member) {
        return value(member, "a text", JsonNode::isString).map(JsonNode::stringValue);
    }

    /** A text that somebody wrote; an empty one is noted, since it should be left out. */
    public String text(String member) {
        Optional<String> text = string(member);
        if (text.filter(String::isEmpty).isPresent()) {
            report(ProblemCode.BLANK_TEXT, member, "There is nothing to read in it.");
        }
        return text.orElse("");
    }

    /** A whole number, which JSON may also write as 12.0. */
    public Optional<Integer> integer(String member, int least, int most) {
        Optional<JsonNode> number = value(member, "a whole number", JsonNode::canConvertToExactIntegral);
        if (number.filter(value -> isOutside(value, least, most)).isPresent()) {
            report(ProblemCode.OUT_OF_BOUNDS, member, "It must be " + least + " to " + most + ".");
            return Optional.empty();
        }
        return number.map(JsonNode::asInt);
    }

    private static boolean isOutside(JsonNode value, int least, int most) {
        return !value.canConvertToInt() || value.asInt() < least || value.asInt() > most;
    }

    /** A text turned into something else; noted if it is not of the form that is asked for. */
    public <T> Optional<T> parsed(String member, String form, Function<String, T> parse) {
        return string(member).flatMap(text -> parsed(member, form, text, parse));
    }

    private <T> Optional<T> parsed(String member, String form, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            report(ProblemCode.WRONG_FORMAT, member, "It must be " + form + ".");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date(String member) {
        return parsed(member, "a day of the calendar, as YYYY-MM-DD", JsonObject::toDate);
    }

    private static LocalDate toDate(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("text: must be YYYY-MM-DD");
        }
        return LocalDate.parse(text);
    }

    public Optional<UUID> uuid(String member) {
        return parsed(member, "a UUID in lower case", JsonObject::toUuid);
    }

    private static UUID toUuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("text: must be a UUID in lower case");
        }
        return UUID.fromString(text);
    }

    public <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
        return string(member).flatMap(text -> constant(member, text, type));
    }

    /** The constant of this name, for one text of a list. */
    public <E extends Enum<E>> Optional<E> constant(String member, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        report(ProblemCode.NOT_ALLOWED_VALUE, member, "It is none of the values that the schema lists.");
        return Optional.empty();
    }
}
