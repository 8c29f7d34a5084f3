package dev.portfolio.mcp;

import dev.portfolio.domain.error.TooMany;
import jakarta.servlet.http.HttpServletRequest;

/** How often a client may call the tools that cost something. */
public interface CallLimits {

    /** Counts a search; {@link TooMany} when it is one too many. */
    void search(HttpServletRequest client);

    /** By what clients are told apart. */
    String visitor(HttpServletRequest client);

    /** Counts a question; {@link TooMany} when it is one too many. */
    void ask(HttpServletRequest client);
}
