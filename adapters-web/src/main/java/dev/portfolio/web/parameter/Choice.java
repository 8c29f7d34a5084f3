package dev.portfolio.web.parameter;

import dev.portfolio.domain.error.Invalid;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads parameters that take one of a few values. */
public final class Choice {

    private Choice() {}

    /**
     * The choice with this key.
     *
     * @param key the key of a choice, as it stands in requests
     * @throws Invalid naming the parameter and the allowed keys, when no choice has the key
     */
    public static <T> T of(String parameter, String value, Collection<T> choices, Function<T, String> key) {
        return choices.stream()
                .filter(choice -> key.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        parameter,
                        "'" + Shortened.of(value) + "' is not known; allowed: "
                                + choices.stream().map(key).collect(Collectors.joining(", "))));
    }
}
