package dev.portfolio.web.error;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The body of a request has more bytes than allowed. */
public final class BodyTooLarge extends ResponseStatusException {

    private final int allowedBytes;

    public BodyTooLarge(int allowedBytes) {
        super(HttpStatus.CONTENT_TOO_LARGE);
        this.allowedBytes = allowedBytes;
    }

    String detail() {
        return "The body of the request is larger than the " + allowedBytes + " bytes that are allowed.";
    }
}
