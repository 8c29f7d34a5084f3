package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.application.importing.ImportedFile;
import dev.portfolio.bootstrap.console.Console;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Imports with a progress bar. */
final class Importing {

    private final ImportContent importContent;
    private final Console console;

    Importing(ApplicationContext tool, Console console) {
        this.importContent = tool.getBean(ImportContent.class);
        this.console = console;
    }

    ImportReport run(Path folder, boolean dryRun, Consumer<ImportedFile> each) {
        return importContent.execute(new ImportContent.Command(folder, dryRun, (file, done, total) -> {
            each.accept(file);
            console.progress(dryRun ? "Looking at files" : "Importing files", done, total);
        }));
    }
}
