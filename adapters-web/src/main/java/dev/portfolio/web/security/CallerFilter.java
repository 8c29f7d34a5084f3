package dev.portfolio.web.security;

import dev.portfolio.application.session.IdentifyCaller;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.web.caller.CallerOfRequest;
import dev.portfolio.web.caller.OriginRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out who sends a request. A bearer token that is not good is refused, since the client meant it. A cookie that is not
 * good is taken away, and its sender is a stranger: browsers send it wherever they go.
 */
final class CallerFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    private final IdentifyCaller identifyCaller;
    private final SessionCookie cookie;
    private final OriginCheck origins;
    private final HandlerExceptionResolver problems;

    CallerFilter(
            IdentifyCaller identifyCaller,
            SessionCookie cookie,
            OriginCheck origins,
            HandlerExceptionResolver problems) {
        this.identifyCaller = identifyCaller;
        this.cookie = cookie;
        this.origins = origins;
        this.problems = problems;
    }

    /** Health is told to everybody, also while the database, which knows the callers, is away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            callerOf(request, response).ifPresent(caller -> note(request, caller));
        } catch (PortfolioException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> callerOf(HttpServletRequest request, HttpServletResponse response) {
        return switch (Credentials.of(request)) {
            case Credentials.None _ -> Optional.empty();
            case Credentials.Bearer(String token) -> Optional.of(identify(token));
            case Credentials.Cookie(String token) -> ofCookie(token, request, response);
        };
    }

    private Optional<Caller> ofCookie(String token, HttpServletRequest request, HttpServletResponse response) {
        Caller caller;
        try {
            caller = identify(token);
        } catch (CredentialsRefused e) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.end(request));
            return Optional.empty();
        }
        if (WritesNeedProof.isWrite(request) && origins.isForeign(request)) {
            throw new OriginRefused();
        }
        return Optional.of(caller);
    }

    private Caller identify(String token) {
        return identifyCaller.execute(new IdentifyCaller.Query(token));
    }

    private static void note(HttpServletRequest request, Caller caller) {
        CallerOfRequest.set(request, caller);
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
    }
}
