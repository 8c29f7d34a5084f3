package dev.portfolio.bootstrap.settings;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Settings by name: from the environment, else from the file {@code .env} in the current folder. A blank value counts as
 * none.
 */
public final class Environment {

    private static final String FILE = ".env";

    /** A name's value, or null where it has none. */
    private interface Source {
        @Nullable
        String get(String name);
    }

    private final Source source;

    private Environment(Source source) {
        this.source = source;
    }

    /** The settings of this process. {@link SettingInvalid} when there is a {@code .env} that cannot be read. */
    public static Environment ofThisProcess() {
        if (!Files.exists(Path.of(FILE))) {
            return new Environment(System::getenv);
        }
        try {
            return new Environment(Dotenv.configure().filename(FILE).load()::get);
        } catch (DotenvException e) {
            throw new SettingInvalid(
                    FILE, "cannot be read: " + e.getMessage() + ". Its lines have the form NAME=value.");
        }
    }

    /** The settings that a function gives; null is none. */
    public static Environment of(UnaryOperator<@Nullable String> values) {
        return new Environment(values::apply);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(source.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** {@link SettingInvalid} unless it is a whole number in these bounds, or absent. */
    public int number(String name, int absent, int min, int max) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the bounds.
        }
        throw new SettingInvalid(
                name, "is '" + value.get() + "'; it must be a whole number from " + min + " to " + max + ".");
    }

    /** {@link SettingInvalid} unless it is {@code true} or {@code false}, or absent. */
    public boolean flag(String name, boolean absent) {
        return text(name)
                .map(value -> switch (value) {
                    case "true", "True", "1", "yes", "on" -> true;
                    case "false", "False", "0", "no", "off" -> false;
                    default -> throw new SettingInvalid(name, "is '" + value + "'; it must be true or false.");
                })
                .orElse(absent);
    }

    /**
     * {@link SettingInvalid} unless it is the name of one of the constants, in lower case and with hyphens, or absent.
     */
    public <E extends Enum<E>> E choice(String name, E absent) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : absent.getDeclaringClass().getEnumConstants()) {
            choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return text(name)
                .map(value -> Optional.ofNullable(choices.get(value))
                        .orElseThrow(() -> new SettingInvalid(
                                name,
                                "is '" + value + "'; it must be one of " + String.join(", ", choices.keySet()) + ".")))
                .orElse(absent);
    }
}
