package dev.portfolio.web;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes the header {@value #HEADER}, so that a test of a route need not sign in. Before all filters that want to know. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class CallerFromHeader extends OncePerRequestFilter {

    public static final String HEADER = "Test-Caller";

    private static final UserId USER = new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe"));

    CallerFromHeader() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = request.getHeader(HEADER);
        if (name != null) {
            CallerOfRequest.set(request, caller(name));
        }
        chain.doFilter(request, response);
    }

    private static Caller caller(String name) {
        return switch (name) {
            case "superuser" -> new Caller.SignedIn(USER, true);
            case "user" -> new Caller.SignedIn(USER, false);
            default -> new Caller.Script(USER, true, Set.of(Scope.ofKey(name).orElseThrow()));
        };
    }
}
