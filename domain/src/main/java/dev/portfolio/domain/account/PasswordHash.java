package dev.portfolio.domain.account;

/** What is kept of a password: enough to recognise it, by a {@link PasswordHasher}. Says itself how it was made. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[not shown]";
    }
}
