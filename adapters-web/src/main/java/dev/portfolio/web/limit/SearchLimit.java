package dev.portfolio.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets no address search more often than is allowed. */
final class SearchLimit implements HandlerInterceptor {

    private final Limit limit;
    private final ClientKeys clients;

    SearchLimit(LimitSettings settings, ClientKeys clients) {
        this.limit =
                new Limit("search", "searches from one address", settings.searchesPerMinute(), Duration.ofMinutes(1));
        this.clients = clients;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Limited limited = method.getMethodAnnotation(Limited.class);
            if (limited != null && limited.value() == Limited.Kind.SEARCH) {
                limit.take(clients.of(request), response);
            }
        }
        return true;
    }
}
