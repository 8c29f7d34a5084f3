package dev.portfolio.domain.idempotency;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.error.Invalid;
import java.util.regex.Pattern;

/**
 * The name a caller gives to one call, however often it has to be sent.
 *
 * @param caller keys of different callers are different keys
 * @param value 1 to {@value #MAX_LENGTH} printable ASCII characters
 */
public record IdempotencyKey(UserId caller, String value) {

    public static final int MAX_LENGTH = 255;

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1," + MAX_LENGTH + "}");

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new Invalid(
                    "Idempotency-Key",
                    "has to be 1 to " + MAX_LENGTH + " printable ASCII characters without blanks, for example a UUID");
        }
    }
}
