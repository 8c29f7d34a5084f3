package dev.portfolio.web.account;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object that a client sent, with the members that are known and no other. Errors point into it (RFC 6901). */
final class AccountBody {

    private final ObjectNode object;

    /** {@link Invalid} naming the members that are not known. */
    AccountBody(ObjectNode object, String... known) {
        List<Violation> violations = new ArrayList<>();
        for (String name : object.propertyNames()) {
            if (!List.of(known).contains(name)) {
                violations.add(new Violation(pointer(name), "is not known; allowed: " + String.join(", ", known)));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        this.object = object;
    }

    /** {@link Invalid} when it is missing or no text. */
    String text(String name) {
        return needed(name, "a text", JsonNode::isString).stringValue();
    }

    /** Null where it is not there. */
    @Nullable
    String optionalText(String name) {
        return object.has(name) ? text(name) : null;
    }

    /** Null where it is not there. */
    @Nullable
    Boolean optionalFlag(String name) {
        return object.has(name)
                ? needed(name, "true or false", JsonNode::isBoolean).booleanValue()
                : null;
    }

    /** {@link Invalid} when it is there and no whole number. */
    int wholeNumber(String name, int absent) {
        return object.has(name)
                ? needed(name, "a whole number", node -> node.isIntegralNumber() && node.canConvertToInt())
                        .intValue()
                : absent;
    }

    /** {@link Invalid} when it is missing or no list of texts. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : needed(name, "a list of texts", JsonNode::isArray)) {
            if (!element.isString()) {
                throw new Invalid(pointer(name) + "/" + texts.size(), "is not a text");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    /** What the work gives; where it refuses a field, the error points to the member of that name. */
    static <T> T pointed(Supplier<T> work) {
        try {
            return work.get();
        } catch (Invalid e) {
            throw new Invalid(e.violations().stream()
                    .map(violation -> new Violation(pointer(violation.field()), violation.detail()))
                    .toList());
        }
    }

    private JsonNode needed(String name, String wanted, Predicate<JsonNode> fits) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            throw new Invalid(pointer(name), "is missing; it has to be " + wanted);
        }
        if (!fits.test(value)) {
            throw new Invalid(pointer(name), "is not " + wanted);
        }
        return value;
    }

    private static String pointer(String name) {
        return name.startsWith("/") ? name : "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
