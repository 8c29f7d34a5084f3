package dev.portfolio.web.page;

import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.SortField;
import org.jspecify.annotations.Nullable;

/** The page of a list that a client wants. */
public final class WantedPage<F extends SortField> {

    private final PageRequest<F> request;
    private final CursorScope scope;
    private final Cursors cursors;

    WantedPage(PageRequest<F> request, CursorScope scope, Cursors cursors) {
        this.request = request;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** What to ask the use case for. */
    public PageRequest<F> request() {
        return request;
    }

    /** The cursor of the page after this one; null when this is the last. */
    public @Nullable String nextCursor(Page<?> page) {
        return page.next() == null ? null : cursors.write(page.next(), scope);
    }
}
