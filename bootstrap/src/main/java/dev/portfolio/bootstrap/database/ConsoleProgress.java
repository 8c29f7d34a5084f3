package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.embeddedpostgres.Progress;

/** Shows on the console what the embedded server does. */
record ConsoleProgress(Console console) implements Progress {

    @Override
    public void step(String message) {
        console.step(message);
    }

    @Override
    public void progress(String what, long done, long total) {
        console.progress(what, done, total);
    }
}
