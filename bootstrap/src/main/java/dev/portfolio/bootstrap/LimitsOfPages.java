package dev.portfolio.bootstrap;

import dev.portfolio.pages.PageLimits;
import dev.portfolio.web.limit.AddressLimits;
import jakarta.servlet.http.HttpServletRequest;

/** What is asked on pages counts with what is asked over the REST interface. */
record LimitsOfPages(AddressLimits addresses) implements PageLimits {

    @Override
    public void search(HttpServletRequest client) {
        addresses.search(client);
    }

    @Override
    public void ask(HttpServletRequest client) {
        addresses.ask(client);
    }

    @Override
    public String clientOf(HttpServletRequest request) {
        return addresses.clientOf(request);
    }
}
