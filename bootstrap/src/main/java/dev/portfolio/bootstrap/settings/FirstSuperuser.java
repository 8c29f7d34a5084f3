package dev.portfolio.bootstrap.settings;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.error.Invalid;
import java.util.Optional;

/** The account that a server makes when there is no superuser. */
public record FirstSuperuser(Email email, Password password) {

    private static final String EMAIL = "FIRST_SUPERUSER_EMAIL";
    private static final String PASSWORD = "FIRST_SUPERUSER_PASSWORD";

    /** Empty where neither is set; {@link SettingInvalid} where one alone is, or one cannot be used. */
    static Optional<FirstSuperuser> from(Environment environment) {
        Optional<String> email = environment.text(EMAIL);
        Optional<String> password = environment.text(PASSWORD);
        if (email.isEmpty() && password.isEmpty()) {
            return Optional.empty();
        }
        String address = email.orElseThrow(() -> new SettingInvalid(EMAIL, "is missing; " + PASSWORD + " needs it."));
        String secret = password.orElseThrow(() -> new SettingInvalid(PASSWORD, "is missing; " + EMAIL + " needs it."));
        try {
            Email owner = new Email(address);
            return Optional.of(new FirstSuperuser(owner, Password.chosen("password", secret, owner)));
        } catch (Invalid e) {
            String setting = e.violations().getFirst().field().equals("email") ? EMAIL : PASSWORD;
            throw new SettingInvalid(setting, e.violations().getFirst().detail() + ".");
        }
    }
}
