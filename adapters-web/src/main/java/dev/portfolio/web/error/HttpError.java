package dev.portfolio.web.error;

import java.util.Arrays;
import java.util.Locale;

/** The errors that belong to HTTP itself, not to a feature. The code is the name in lower case. */
enum HttpError {
    MALFORMED_REQUEST(400, "Malformed request", "The request cannot be read."),
    UNAUTHORIZED(401, "Credentials needed", "This needs valid credentials."),
    ACCESS_FORBIDDEN(403, "Not allowed", "The caller is not allowed to do this."),
    ROUTE_NOT_FOUND(404, "No such address", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This address does not know this method."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The answer cannot be given in a media type that Accept allows."),
    REQUEST_TIMEOUT(408, "Request timed out", "The request took too long to arrive."),
    LENGTH_REQUIRED(411, "Length required", "The request has to say how long its body is."),
    CONTENT_TOO_LARGE(413, "Request too large", "The body of the request is larger than allowed."),
    URI_TOO_LONG(414, "Address too long", "The address is longer than allowed."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "The body's media type is not one that is understood here."),
    EXPECTATION_FAILED(417, "Expectation failed", "This server does not do what the header Expect asks for."),
    PRECONDITION_REQUIRED(
            428,
            "Condition needed",
            "This needs the header If-Match with the ETag of the item as you have read it, or with *."),
    HEADERS_TOO_LARGE(431, "Headers too large", "The headers of the request are larger than allowed."),
    INTERNAL_ERROR(
            500, "Internal error", "Something went wrong on the server. Its log has the details under request_id."),
    NOT_IMPLEMENTED(501, "Not implemented", "This server does not know this method or transfer coding."),
    SERVICE_UNAVAILABLE(503, "Unavailable", "The server cannot answer right now; try again later."),
    HTTP_VERSION_NOT_SUPPORTED(505, "HTTP version not supported", "This server speaks HTTP/1.1.");

    private final int status;
    private final String title;
    private final String detail;

    HttpError(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The error with this status; for an unlisted one the general error of its class, 400 or 500. */
    static HttpError ofStatus(int status) {
        return Arrays.stream(values())
                .filter(error -> error.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }

    int status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
