package dev.portfolio.domain.account;

/**
 * Proof that somebody may see what is not published: use cases that show nothing else take one. {@link Caller#draftReader()}
 * gives it; a command line of the owner makes its own.
 *
 * @param user on whose account
 */
public record DraftReader(UserId user) {

    /** Whoever may run commands on the machine, where no account is needed. */
    public static DraftReader atCommandLine() {
        return new DraftReader(Administrator.atCommandLine().user());
    }
}
