package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}. */
@Command(
        name = "demo",
        header = "Do what serve does, with the sample content taken in first. Ctrl-C stops all of it.",
        footer = {"", "Example: ./portfolio demo", "", "The second start takes seconds."})
final class DemoCommand implements Callable<Integer> {

    /** Set by the launcher: where the samples lie. */
    static final String ROOT = "portfolio.root";

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Mixin
    final ServerOptions options = new ServerOptions();

    DemoCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Path samples = Path.of(System.getProperty(ROOT, "."), "samples");
        if (!Files.isDirectory(samples)) {
            throw new SettingInvalid(ROOT, "leads to no folder with samples: " + samples.toAbsolutePath());
        }
        return new Server(commands, options.applyTo(commands.settings())).run((tool, console) -> {
            ImportReport report = new Importing(tool, console).run(samples, false, file -> {});
            console.step("Sample content: " + ImportSummary.of(report) + ".");
            new Embedding(tool, console).drain();
        });
    }
}
