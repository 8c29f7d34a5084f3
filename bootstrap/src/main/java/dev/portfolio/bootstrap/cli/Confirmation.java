package dev.portfolio.bootstrap.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a person. */
interface Confirmation {

    /** Whether the person says yes; empty where there is no terminal to ask on. */
    Optional<Boolean> of(String question);

    static Confirmation onTerminal() {
        return question -> Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(terminal -> isYes(terminal.readLine("%s [y/N] ", question)));
    }

    private static boolean isYes(@Nullable String answer) {
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
