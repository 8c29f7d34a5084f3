package dev.portfolio.domain.account;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address by which somebody signs in: in lower case and without surrounding space, so that two spellings of one address
 * are equal. Whether mail arrives there is not known.
 */
public record Email(String value) {

    /** What fits into an SMTP path (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(?:\\.[^@\\s\\p{Cntrl}.]+)*");

    public Email {
        Texts.required("email", value, MAX_LENGTH);
        value = Normalizer.normalize(value.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (!FORM.matcher(value).matches()) {
            throw new Invalid("email", "is not an email address, such as 'ada@example.org'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
