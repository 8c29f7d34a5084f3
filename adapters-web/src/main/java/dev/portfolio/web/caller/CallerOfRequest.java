package dev.portfolio.web.caller;

import dev.portfolio.domain.account.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** Who sent a request. Whatever checks credentials notes it here; whoever brought none stays a stranger. */
public final class CallerOfRequest {

    private static final String ATTRIBUTE = CallerOfRequest.class.getName();

    private CallerOfRequest() {}

    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller known ? known : new Caller.Anonymous();
    }

    /** Notes who sent it, once that is proved. */
    public static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
