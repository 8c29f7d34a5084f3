package dev.portfolio.domain.session;

import java.util.Optional;

/** Seals sessions into texts that nobody else can make. */
public interface SessionTokens {

    /** A token for this session, another one each time; it expires after a while. */
    SessionToken issue(Session session);

    /** The session of a token that was issued here and has not expired; empty for any other text. */
    Optional<Session> read(String token);
}
