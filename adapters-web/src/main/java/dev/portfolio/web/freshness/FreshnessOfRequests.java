package dev.portfolio.web.freshness;

import dev.portfolio.application.transaction.BeginRequest;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets strangers' reads be answered by a replica, and gives those who write a {@link WriteMarker}. What is not a plain read, and
 * whoever proved who they are, gets the latest state. It stands behind the filters, so who is asking is known.
 */
final class FreshnessOfRequests implements HandlerInterceptor {

    private static final String ATTRIBUTE = FreshnessOfRequests.class.getName();
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final BeginRequest beginRequest;

    FreshnessOfRequests(BeginRequest beginRequest) {
        this.beginRequest = beginRequest;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(
                ATTRIBUTE,
                beginRequest.execute(new BeginRequest.Command(
                        freshness(request), position -> WriteMarker.give(position, response))));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ATTRIBUTE) instanceof BeginRequest.Begun begun) {
            begun.close();
        }
    }

    private static Freshness freshness(HttpServletRequest request) {
        boolean publicRead =
                READS.contains(request.getMethod()) && CallerOfRequest.of(request) instanceof Caller.Anonymous;
        return publicRead ? WriteMarker.of(request) : new Freshness.Latest();
    }
}
