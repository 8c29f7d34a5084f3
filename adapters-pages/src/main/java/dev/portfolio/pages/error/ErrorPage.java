package dev.portfolio.pages.error;

import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Forbidden;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.NotFound;
import dev.portfolio.domain.error.OutOfDate;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.TooLarge;
import dev.portfolio.domain.error.TooMany;
import dev.portfolio.domain.error.Unauthenticated;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.error.Unprocessable;
import dev.portfolio.domain.error.Unsupported;
import dev.portfolio.pages.layout.Head;
import java.time.Duration;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.ErrorResponse;

/**
 * What is shown in place of a page.
 *
 * @param detail what was wrong, and what would be right
 * @param retryAfter when another attempt can succeed, where that is known
 */
record ErrorPage(int status, String title, String detail, Optional<Duration> retryAfter) {

    private static final int MISSING = 404;
    private static final ErrorPage NOT_FOUND = new ErrorPage(
            MISSING, "This page does not exist", "It may have been moved or taken back, or the address has a slip.");

    private ErrorPage(int status, String title, String detail) {
        this(status, title, detail, Optional.empty());
    }

    static ErrorPage of(Exception error) {
        return switch (error) {
            case PortfolioException known -> ofDomain(known);
            case InvalidParameterException unreadable -> ofStatus(unreadable.getErrorCode());
            case ErrorResponse response -> ofStatus(response.getStatusCode().value());
            default -> ofStatus(500);
        };
    }

    private static ErrorPage ofDomain(PortfolioException error) {
        return switch (error) {
            case NotFound _ -> NOT_FOUND;
            case Invalid invalid -> new ErrorPage(400, "That could not be read", sentence(invalid));
            case TooLarge known -> new ErrorPage(413, "That is too large", sentence(known));
            case Unsupported known -> new ErrorPage(415, "That could not be used", sentence(known));
            case Unprocessable invalid -> new ErrorPage(422, "That could not be used", sentence(invalid));
            case TooMany many ->
                new ErrorPage(429, "Please wait a moment", sentence(many), Optional.of(many.retryAfter()));
            case Unavailable _ ->
                new ErrorPage(
                        503,
                        "Not available right now",
                        "The server cannot answer this at the moment. Please try again shortly.",
                        Optional.of(Duration.ofSeconds(5)));
            case Unauthenticated known -> new ErrorPage(401, "Please sign in", sentence(known));
            case Forbidden known -> new ErrorPage(403, "Not allowed", sentence(known));
            case Conflict known -> new ErrorPage(409, "Not possible", sentence(known));
            case OutOfDate known -> new ErrorPage(412, "Not possible", sentence(known));
        };
    }

    private static String sentence(PortfolioException error) {
        String message = String.valueOf(error.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static ErrorPage ofStatus(int status) {
        if (status == MISSING) {
            return NOT_FOUND;
        }
        return status < 500
                ? new ErrorPage(status, "That did not work", "The server could not make sense of this request.")
                : new ErrorPage(
                        status, "Something went wrong", "The mistake is the server's; its log has the details.");
    }

    boolean isMissing() {
        return status == MISSING;
    }

    boolean isFaultOfServer() {
        return status >= 500;
    }

    Head head(String path) {
        return Head.of(title, detail, path, null).unlisted();
    }
}
