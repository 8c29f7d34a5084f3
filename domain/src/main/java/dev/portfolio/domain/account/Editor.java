package dev.portfolio.domain.account;

/**
 * Proof that somebody may create, change, publish and delete content: every use case that writes takes one, so that the
 * question cannot be forgotten. {@link Caller#editor()} gives it; a command line of the owner makes its own.
 *
 * @param user on whose account
 */
public record Editor(UserId user) {

    /** Whoever may run commands on the machine, where no account is needed. */
    public static Editor atCommandLine() {
        return new Editor(Administrator.atCommandLine().user());
    }
}
