package dev.portfolio.web.edge;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each request, those included that never reach the application. It has no query, no header and no body, for
 * these may hold what nobody else should read: only the template of the address, or its path where there is none.
 */
final class AccessLogValve extends ValveBase implements AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.portfolio.access");
    private static final int LONGEST_PATH = 200;

    AccessLogValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.LOG_KEY, RequestId.of(request))) {
            LOG.atInfo()
                    .addKeyValue("method", shortened(request.getMethod()))
                    .addKeyValue("route", route(request))
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(nanos))
                    .addKeyValue("bytes", response.getBytesWritten(false))
                    .addKeyValue("caller", kind(CallerOfRequest.of(request)))
                    .log("answered");
        }
    }

    private static String route(Request request) {
        Object template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return template == null ? shortened(request.getRequestURI()) : template.toString();
    }

    private static String kind(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous _ -> "stranger";
            case Caller.SignedIn signedIn -> signedIn.superuser() ? "superuser" : "user";
            case Caller.Script _ -> "script";
        };
    }

    private static String shortened(@Nullable String text) {
        if (text == null) {
            return "-";
        }
        return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "...";
    }

    /** Takes no part in what the client is called. */
    @Override
    public void setRequestAttributesEnabled(boolean enabled) {}

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
