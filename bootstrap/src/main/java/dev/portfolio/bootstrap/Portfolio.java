package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.cli.PortfolioCommand;

/** The program. Exit status 0: done; 1: it failed, and said why; 2: it was called wrongly. */
public final class Portfolio {

    private Portfolio() {}

    public static void main(String[] arguments) {
        System.exit(PortfolioCommand.run(Applications.opener(), arguments));
    }
}
