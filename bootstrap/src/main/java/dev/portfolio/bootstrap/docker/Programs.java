package dev.portfolio.bootstrap.docker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs other programs. */
public interface Programs {

    /** The status of a program that is not there. */
    int MISSING = 127;

    /** What a program answered: its status, and the end of what it wrote. */
    record Ended(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    /** A program that works with the terminal of this process. */
    interface Attached extends AutoCloseable {

        /** Waits for its end; the result is its status. */
        int await();

        /** Waits for its end. */
        @Override
        void close();
    }

    /** Whether there is a program of that name on the PATH. */
    boolean exist(String program);

    /**
     * Runs a program to its end, without any input. One that is missing has the status {@link #MISSING}, as has one that
     * is still running at the limit, which is ended.
     *
     * @param environment what it gets besides this process's own variables
     * @param eachLine told each line that it writes, on the calling thread
     */
    Ended run(List<String> words, Map<String, String> environment, Duration limit, Consumer<String> eachLine);

    /** Starts a program that reads from and writes to where this process does. */
    Attached attach(List<String> words, Map<String, String> environment);
}
