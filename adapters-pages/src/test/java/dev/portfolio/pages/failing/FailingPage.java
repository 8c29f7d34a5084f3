package dev.portfolio.pages.failing;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page with a mistake in it. */
@RestController
public final class FailingPage {

    @GetMapping("/failing")
    String fail(HttpServletResponse response) {
        response.setHeader("X-Request-Id", "request-7");
        throw new IllegalStateException("jdbc:secret");
    }
}
