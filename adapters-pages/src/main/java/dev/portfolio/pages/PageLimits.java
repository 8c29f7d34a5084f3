package dev.portfolio.pages;

import dev.portfolio.domain.error.TooMany;
import jakarta.servlet.http.HttpServletRequest;

/** How often a client may ask for pages that cost something. */
public interface PageLimits {

    /** Counts a search; {@link TooMany} when it is one too many. */
    void search(HttpServletRequest client);

    /** Counts a question; {@link TooMany} when it is one too many. */
    void ask(HttpServletRequest client);

    /** By what clients are told apart. */
    String clientOf(HttpServletRequest request);
}
