package dev.portfolio.mcp;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.error.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The arguments of a call, which the tool's schema has let pass: members it does not name are not there, those it requires are,
 * and each is of its type.
 *
 * @param visitor who calls, by whatever visitors are told apart; empty for the owner
 */
record Arguments(Map<String, Object> members, Optional<String> visitor) {

    String required(String name) {
        return optional(name).orElseThrow(() -> new Invalid(name, "is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(members.get(name)).map(Object::toString);
    }

    int number(String name, int byDefault) {
        return optionalNumber(name).orElse(byDefault);
    }

    Optional<Integer> optionalNumber(String name) {
        return members.get(name) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    ContentType type(String name) {
        return type(required(name), name);
    }

    Optional<ContentType> optionalType(String name) {
        return optional(name).map(key -> type(key, name));
    }

    private static ContentType type(String key, String name) {
        return ContentType.ofKey(key)
                .orElseThrow(() -> new Invalid(
                        name,
                        "'" + key + "' is not known; allowed: "
                                + Arrays.stream(ContentType.values())
                                        .map(ContentType::key)
                                        .collect(Collectors.joining(", "))));
    }

    /** Arguments that are lists of objects. */
    List<Arguments> objects(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(this::object).toList()
                : List.of();
    }

    private Arguments object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Arguments(
                    map.entrySet().stream()
                            .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue)),
                    visitor);
        }
        throw new Invalid("arguments", "has '" + value + "' where an object belongs");
    }
}
