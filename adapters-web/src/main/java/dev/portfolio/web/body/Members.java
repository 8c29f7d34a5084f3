package dev.portfolio.web.body;

import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a JSON object that a client sent, to be read one by one. What is wrong is collected, so that the client is
 * told all of it at once, by {@link #refuseTheRest}.
 *
 * <p>In a merge patch (RFC 7396) a member that is not there keeps the field, and null clears it. In any other object null
 * says as little as a member that is not there.
 */
public final class Members {

    /** The media type of merge patches. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final ObjectNode object;
    private final byte[] bytes;
    private final boolean patch;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    Members(ObjectNode object, byte[] bytes, boolean patch) {
        this.object = object;
        this.bytes = bytes;
        this.patch = patch;
    }

    /** The body as it came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Says that something is wrong unless this member has a value. */
    public void need(String name) {
        if (object.path(name).isNull() || object.path(name).isMissingNode()) {
            violations.add(new Violation(pointer(name), "is missing"));
        }
    }

    /**
     * A text that cannot be cleared.
     *
     * @param rule makes the value, or throws {@link Invalid}
     */
    public <T> Change<T> text(String name, Function<String, T> rule) {
        return value(name, node -> node.isString(), "a text", node -> rule.apply(node.stringValue()));
    }

    /** A text that can be cleared; cleared it is empty. */
    public <T> Change<Optional<T>> optionalText(String name, Function<String, @Nullable T> rule) {
        return isCleared(name)
                ? Change.to(Optional.empty())
                : value(
                        name,
                        node -> node.isString(),
                        "a text or null",
                        node -> Optional.ofNullable(rule.apply(node.stringValue())));
    }

    /** True or false. */
    public Change<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean, "true or false", JsonNode::booleanValue);
    }

    /**
     * A whole number that cannot be cleared.
     *
     * @param rule makes the value, or throws {@link Invalid}
     */
    public <T> Change<T> wholeNumber(String name, Function<Integer, T> rule) {
        return value(
                name,
                node -> node.isIntegralNumber() && node.canConvertToInt(),
                "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE,
                node -> rule.apply(node.intValue()));
    }

    /**
     * A list of texts that cannot be cleared.
     *
     * @param rule makes a value of each, or throws {@link Invalid}
     */
    public <T> Change<List<T>> list(String name, Function<String, T> rule) {
        return list(name, rule, values -> values);
    }

    /** A list of texts; cleared there are none. */
    public Change<Labels> labels(String name) {
        return isCleared(name)
                ? Change.to(Labels.NONE)
                : list(name, text -> Labels.of(text).values().getFirst(), Labels::new);
    }

    /**
     * A list of objects, each with members of its own; none where it is left out.
     *
     * @param most how many there may be
     * @param reading makes a value of one, or throws {@link Invalid}
     */
    public <T> List<T> objects(String name, int most, Function<Members, T> reading) {
        return this.<List<T>>value(
                        name, JsonNode::isArray, "a list of objects", list -> objects(list, name, most, reading))
                .from(List.of());
    }

    private <T> List<T> objects(JsonNode list, String name, int most, Function<Members, T> reading) {
        if (list.size() > most) {
            throw new Invalid(name, "has " + list.size() + " elements; at most " + most + " are allowed");
        }
        List<T> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String pointer = pointer(name) + "/" + i;
            if (list.get(i) instanceof ObjectNode element) {
                try {
                    objects.add(reading.apply(new Members(element, new byte[0], false)));
                } catch (Invalid e) {
                    e.violations()
                            .forEach(
                                    inside -> violations.add(new Violation(pointer + inside.field(), inside.detail())));
                }
            } else {
                violations.add(new Violation(pointer, "is " + Names.of(list.get(i)) + "; it has to be an object"));
            }
        }
        return objects;
    }

    /** {@link Invalid} with all that was wrong, members that nobody asked for among it. */
    public void refuseTheRest() {
        for (String name : object.propertyNames()) {
            if (!read.contains(name)) {
                violations.add(new Violation(
                        pointer(Names.shortened(name)), "is not known; allowed: " + String.join(", ", read)));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private boolean isCleared(String name) {
        read.add(name);
        return patch && object.path(name).isNull();
    }

    private <T> Change<T> value(
            String name, Function<JsonNode, Boolean> fits, String wanted, Function<JsonNode, T> reading) {
        read.add(name);
        JsonNode node = object.path(name);
        if (node.isMissingNode() || (node.isNull() && !patch)) {
            return Change.keep();
        }
        if (!fits.apply(node)) {
            violations.add(new Violation(pointer(name), "is " + Names.of(node) + "; it has to be " + wanted));
            return Change.keep();
        }
        return checked(pointer(name), () -> reading.apply(node));
    }

    private <E, T> Change<T> list(String name, Function<String, E> rule, Function<List<E>, T> whole) {
        return value(name, JsonNode::isArray, "a list of texts", node -> whole.apply(elements(name, node, rule)));
    }

    private <E> List<E> elements(String name, JsonNode list, Function<String, E> rule) {
        List<E> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            String pointer = pointer(name) + "/" + i;
            if (element.isString()) {
                checked(pointer, () -> elements.add(rule.apply(element.stringValue())));
            } else {
                violations.add(new Violation(pointer, "is " + Names.of(element) + "; it has to be a text"));
            }
        }
        return elements;
    }

    private <T> Change<T> checked(String pointer, Supplier<T> reading) {
        try {
            return Change.to(reading.get());
        } catch (Invalid e) {
            e.violations().forEach(violation -> violations.add(new Violation(pointer, violation.detail())));
            return Change.keep();
        }
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
