package dev.portfolio.web.stream;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.error.PortfolioException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Opens streams of events. */
public final class EventStreams {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

    private final JsonMapper json;
    private final Duration heartbeat;

    EventStreams(JsonMapper json, Duration heartbeat) {
        this.json = json;
        this.heartbeat = heartbeat;
    }

    /** Whether a client with this header wants events. */
    public static boolean wanted(String accept) {
        return accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /**
     * Does the work and sends its events. A failure before the first event is thrown; a later one is sent as the event {@code
     * error} with the code and the words of a problem.
     *
     * @param work is given the stream, and when its client is gone
     */
    public void answer(HttpServletResponse response, BiConsumer<EventStream, Cancellation> work) {
        Cancellation clientGone = new Cancellation();
        try (EventStream events = new EventStream(response, json, heartbeat, clientGone)) {
            try {
                work.accept(events, clientGone);
            } catch (PortfolioException e) {
                rethrowUnlessBegun(events, e);
                events.send("error", error(e.code(), String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                rethrowUnlessBegun(events, e);
                LOG.error("An answer failed in its middle.", e);
                events.send(
                        "error", error("internal_error", "The answer broke off because of a mistake in the server."));
            }
        }
    }

    private static void rethrowUnlessBegun(EventStream events, RuntimeException failure) {
        if (!events.hasBegun()) {
            throw failure;
        }
    }

    private static Map<String, String> error(String code, String detail) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("detail", detail);
        return error;
    }
}
