package dev.portfolio.domain.session;

import dev.portfolio.domain.content.SampleContent;
import java.time.Instant;

final class InMemorySessionTokensTest extends SessionTokensContract {

    private Instant now = SampleContent.NOW;
    private final InMemorySessionTokens tokens = new InMemorySessionTokens(() -> now);

    @Override
    protected SessionTokens tokens() {
        return tokens;
    }

    @Override
    protected void untilExpired(SessionToken token) {
        now = token.expiresAt();
    }
}
