package dev.portfolio.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.Users;
import org.junit.jupiter.api.Test;

/** What the tokens of sessions promise. */
public abstract class SessionTokensContract {

    protected abstract SessionTokens tokens();

    /** Waits, or lets the clock go on, until a token that was issued before has expired. */
    protected abstract void untilExpired(SessionToken token);

    private final Session session = new Session(Users.newUserId(), 7);

    @Test
    void readsWhatItHasIssued() {
        assertThat(tokens().read(tokens().issue(session).value())).contains(session);
    }

    @Test
    void noTwoTokensAreEqual() {
        assertThat(tokens().issue(session).value())
                .isNotEqualTo(tokens().issue(session).value());
    }

    @Test
    void readsNothingElse() {
        String token = tokens().issue(session).value();
        for (String other : new String[] {
            "",
            " ",
            "x",
            token + "x",
            "x" + token,
            token.substring(1),
            token.substring(0, token.length() - 3),
            "a.b.c",
            "..",
            "ü".repeat(100_000)
        }) {
            assertThat(tokens().read(other)).as(other).isEmpty();
        }
    }

    @Test
    void readsNothingThatHasExpired() {
        SessionToken token = tokens().issue(session);
        untilExpired(token);
        assertThat(tokens().read(token.value())).isEmpty();
    }

    @Test
    void aTokenIsNotShownByAccident() {
        SessionToken token = tokens().issue(session);
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
