package dev.portfolio.bootstrap.cli;

/** Numbers of things, as a sentence has them. */
final class Counted {

    private Counted() {}

    static String changes(int count) {
        return count == 1 ? "1 change" : count + " changes";
    }
}
