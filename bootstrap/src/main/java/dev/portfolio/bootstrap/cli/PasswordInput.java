package dev.portfolio.bootstrap.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a password comes from: a person at a terminal, who types it twice and unseen, or standard input. Never an argument. */
final class PasswordInput {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    @Option(names = "--password-stdin", description = "Take the password from the first line of standard input.")
    boolean stdin;

    /** The password, not checked yet. */
    String read() {
        return stdin ? fromStandardInput() : fromTerminal();
    }

    private String fromStandardInput() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Optional.ofNullable(lines.readLine()).orElseThrow(() -> wrong("Standard input is empty."));
        } catch (IOException e) {
            throw wrong("Standard input cannot be read: " + e.getMessage());
        }
    }

    private String fromTerminal() {
        Console terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> wrong("There is no terminal to ask for the password on; use --password-stdin."));
        char[] first = typed(terminal, "Password: ");
        if (!Arrays.equals(first, typed(terminal, "Again: "))) {
            throw wrong("The two passwords are not the same.");
        }
        return new String(first);
    }

    private char[] typed(Console terminal, String prompt) {
        return Optional.ofNullable(terminal.readPassword("%s", prompt))
                .orElseThrow(() -> wrong("No password was typed."));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
