package dev.portfolio.web.error;

import dev.portfolio.web.edge.RequestId;
import dev.portfolio.web.edge.SecurityHeaders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Tomcat's last word on requests that never reach the application (a malformed address, headers too long), as a problem. */
final class ProblemErrorValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrorValve.class);

    private final JsonMapper json = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean writable = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, writable);
        if (writable.get()) {
            write(request, response);
        }
    }

    private void write(Request request, Response response) {
        String requestId = RequestId.of(request);
        String path = request.getRequestURI() == null ? "" : request.getRequestURI();
        HttpError error = HttpError.ofStatus(response.getStatus());
        response.setStatus(error.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(RequestId.HEADER, requestId);
        SecurityHeaders.set(response);
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(Problems.of(error, path, requestId)));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The client is gone.", e);
        }
    }
}
