package dev.portfolio.benchmarks;

import dev.portfolio.benchmarks.command.BenchCommand;

/** The program of the benchmarks. Exit status 0: measured; 1: it failed, and said why; 2: it was called wrongly. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(BenchCommand.run(arguments));
    }
}
