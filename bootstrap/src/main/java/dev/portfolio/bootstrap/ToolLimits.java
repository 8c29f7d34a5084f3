package dev.portfolio.bootstrap;

import dev.portfolio.mcp.CallLimits;
import dev.portfolio.web.limit.AddressLimits;
import jakarta.servlet.http.HttpServletRequest;

/** Calls of tools count with those of the REST interface. */
record ToolLimits(AddressLimits addresses) implements CallLimits {

    @Override
    public void search(HttpServletRequest client) {
        addresses.search(client);
    }

    @Override
    public String visitor(HttpServletRequest client) {
        return addresses.clientOf(client);
    }

    @Override
    public void ask(HttpServletRequest client) {
        addresses.ask(client);
    }
}
