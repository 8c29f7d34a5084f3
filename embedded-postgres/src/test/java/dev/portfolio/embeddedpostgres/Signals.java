package dev.portfolio.embeddedpostgres;

import java.util.concurrent.TimeUnit;

/** Ends processes as a crash does. */
final class Signals {

    private Signals() {}

    /** Kills a process and waits until it is gone. */
    static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        new ProcessBuilder("sh", "-c", "kill -9 " + pid).start().waitFor();
        process.onExit().get(10, TimeUnit.SECONDS);
    }
}
