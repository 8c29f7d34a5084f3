package dev.portfolio.web.parameter;

import dev.portfolio.domain.error.Invalid;

/** Reads parameters that take a whole number. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * The number this says.
     *
     * @param allowed what is allowed, for the error: {@code 1 to 100}
     * @throws Invalid naming the parameter, when it says none
     */
    public static int of(String parameter, String value, String allowed) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Invalid(
                    parameter, "'" + Shortened.of(value) + "' is not a whole number in range; allowed is " + allowed);
        }
    }
}
