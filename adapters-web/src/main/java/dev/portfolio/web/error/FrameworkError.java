package dev.portfolio.web.error;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/**
 * An exception of Spring or Tomcat in our words: theirs may name classes.
 *
 * @param headers what HTTP wants to be said besides, for example {@code Allow}
 */
record FrameworkError(HttpError kind, String detail, HttpHeaders headers) {

    private FrameworkError(HttpError kind) {
        this(kind, kind.detail(), new HttpHeaders());
    }

    static FrameworkError of(Exception error) {
        return switch (error) {
            case HttpRequestMethodNotSupportedException e -> methodNotAllowed(e);
            case HttpMediaTypeNotAcceptableException e -> mediaType(HttpError.NOT_ACCEPTABLE, e, "The answer is");
            case HttpMediaTypeNotSupportedException e ->
                mediaType(HttpError.UNSUPPORTED_MEDIA_TYPE, e, "The body has to be")
                        .with(e.getHeaders());
            case HttpMediaTypeException e -> mediaType(HttpError.UNSUPPORTED_MEDIA_TYPE, e, "The body has to be");
            case HttpMessageNotReadableException _ -> new FrameworkError(HttpError.MALFORMED_REQUEST);
            case TypeMismatchException _ -> new FrameworkError(HttpError.MALFORMED_REQUEST);
            case InvalidParameterException e -> unreadableParameters(e);
            case BodyTooLarge e -> new FrameworkError(HttpError.CONTENT_TOO_LARGE, e.detail(), new HttpHeaders());
            case ErrorResponse e -> ofResponse(e);
            default -> new FrameworkError(HttpError.INTERNAL_ERROR);
        };
    }

    /** For a {@code PATCH}, for example, {@code Accept-Patch}. */
    private FrameworkError with(HttpHeaders more) {
        return new FrameworkError(kind, detail, more);
    }

    private static FrameworkError ofResponse(ErrorResponse error) {
        HttpError kind = HttpError.ofStatus(error.getStatusCode().value());
        return new FrameworkError(kind, kind.detail(), error.getHeaders());
    }

    private static FrameworkError unreadableParameters(InvalidParameterException error) {
        HttpError kind = HttpError.ofStatus(error.getErrorCode());
        return kind == HttpError.MALFORMED_REQUEST
                ? new FrameworkError(
                        kind,
                        "The query cannot be read: each parameter has a name, each % stands before two hexadecimal"
                                + " digits, the bytes are UTF-8, and there are not more than a thousand parameters.",
                        new HttpHeaders())
                : new FrameworkError(kind);
    }

    private static FrameworkError methodNotAllowed(HttpRequestMethodNotSupportedException error) {
        Set<String> allowed = new TreeSet<>();
        if (error.getSupportedHttpMethods() != null) {
            error.getSupportedHttpMethods().forEach(method -> allowed.add(method.name()));
        }
        if (allowed.contains(HttpMethod.GET.name())) {
            allowed.add(HttpMethod.HEAD.name());
        }
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ALLOW, String.join(", ", allowed));
        return new FrameworkError(
                HttpError.METHOD_NOT_ALLOWED,
                "This address does not know " + error.getMethod() + "; allowed: " + String.join(", ", allowed) + ".",
                headers);
    }

    private static FrameworkError mediaType(HttpError kind, HttpMediaTypeException error, String beginning) {
        if (error.getSupportedMediaTypes().isEmpty()) {
            return new FrameworkError(kind);
        }
        String supported =
                error.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(" or "));
        return new FrameworkError(kind, beginning + " " + supported + ".", new HttpHeaders());
    }
}
