package dev.portfolio.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets no address search or ask more often than is allowed, by whatever route. */
public final class AddressLimits implements HandlerInterceptor {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Limit searches;
    private final Limit questions;
    private final ClientKeys clients;

    AddressLimits(LimitSettings settings, ClientKeys clients) {
        this.searches = new Limit("search", "searches from one address", settings.searchesPerMinute(), WINDOW);
        this.questions = new Limit("ask", "questions from one address", settings.questionsPerMinute(), WINDOW);
        this.clients = clients;
    }

    /** Counts a search that comes by another route than a handler's; {@link TooOften} when it is one too many. */
    public void search(HttpServletRequest request) {
        searches.take(clients.of(request));
    }

    /** Counts a question that comes by another route than a handler's; {@link TooOften} when it is one too many. */
    public void ask(HttpServletRequest request) {
        questions.take(clients.of(request));
    }

    /** By what the limits tell the client of a request from others: its address, or the network that it is in. */
    public String clientOf(HttpServletRequest request) {
        return clients.of(request);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Limited limited = method.getMethodAnnotation(Limited.class);
            if (limited != null) {
                take(limited.value(), request, response);
            }
        }
        return true;
    }

    private void take(Limited.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        switch (kind) {
            case SEARCH -> searches.take(clients.of(request), response);
            case ASK -> questions.take(clients.of(request), response);
            case SIGN_IN -> {}
        }
    }
}
