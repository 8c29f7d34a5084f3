package dev.portfolio.domain.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that are numbers in a table. */
public final class InMemorySessionTokens implements SessionTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private record Issued(Session session, SessionToken token) {}

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public InMemorySessionTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public SessionToken issue(Session session) {
        SessionToken token = new SessionToken(
                "session-" + issued.size() + "-", clock.instant().plus(LIFETIME));
        issued.put(token.value(), new Issued(session, token));
        return token;
    }

    @Override
    public Optional<Session> read(String token) {
        return Optional.ofNullable(issued.get(token))
                .filter(known -> clock.instant().isBefore(known.token().expiresAt()))
                .map(Issued::session);
    }
}
