package dev.portfolio.bootstrap.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person what happens: steps as lines, long work as a bar. All of it goes to standard error, so that standard output
 * stays for results. Where standard error is no terminal, a bar becomes a line at every tenth.
 */
public final class Console {

    /** Set by the launcher, which can see what Java cannot: whether standard error is a terminal. */
    private static final String TERMINAL = "portfolio.terminal";

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable Bar bar;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static Console ofThisProcess() {
        return new Console(System.err, Boolean.getBoolean(TERMINAL));
    }

    /** A line of its own. */
    public synchronized void step(String message) {
        finishBar();
        out.println(message);
    }

    /** So much of a long piece of work is done; the first call begins it, the last one ({@code done == total}) ends it. */
    public synchronized void progress(String what, long done, long total) {
        if (bar != null && !bar.isFor(what)) {
            finishBar();
        }
        if (bar == null) {
            bar = terminal ? new TerminalBar(what, total) : new LineBar(what);
        }
        bar.moveTo(done, total);
        if (done >= total) {
            finishBar();
        }
    }

    private void finishBar() {
        if (bar != null) {
            bar.finish();
            bar = null;
        }
    }

    private sealed interface Bar {
        boolean isFor(String what);

        void moveTo(long done, long total);

        void finish();
    }

    private final class TerminalBar implements Bar {
        private final String what;
        private final ProgressBar shown;

        TerminalBar(String what, long total) {
            this.what = what;
            this.shown = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                    .build();
        }

        @Override
        public boolean isFor(String other) {
            return what.equals(other);
        }

        @Override
        public void moveTo(long done, long total) {
            shown.maxHint(total);
            shown.stepTo(done);
        }

        @Override
        public void finish() {
            shown.close();
        }
    }

    private final class LineBar implements Bar {
        private final String what;
        private long tenths = -1;

        LineBar(String what) {
            this.what = what;
        }

        @Override
        public boolean isFor(String other) {
            return what.equals(other);
        }

        @Override
        public void moveTo(long done, long total) {
            long now = total == 0 ? 10 : done * 10 / total;
            if (now > tenths) {
                tenths = now;
                out.println(what + " " + now * 10 + "% (" + done + "/" + total + ")");
            }
        }

        @Override
        public void finish() {}
    }
}
