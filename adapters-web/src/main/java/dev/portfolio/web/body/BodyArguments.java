package dev.portfolio.web.body;

import dev.portfolio.web.error.BodyTooLarge;
import dev.portfolio.web.error.InvalidBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the body of a request for the handler, no more of it than allowed. */
final class BodyArguments implements HandlerMethodArgumentResolver {

    private final BodyLimit limit;

    BodyArguments(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Members.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        InvalidBody.isWhatIsWrongIn(request);
        byte[] bytes = bytes(request);
        // The body of a PATCH is a merge patch also where it comes as application/json.
        return new Members(StrictJson.object(bytes), bytes, request.getMethod().equals(HttpMethod.PATCH.name()));
    }

    private byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit.bytes()) {
            throw new BodyTooLarge(limit.bytes());
        }
        byte[] bytes = request.getInputStream().readNBytes(limit.bytes() + 1);
        if (bytes.length > limit.bytes()) {
            throw new BodyTooLarge(limit.bytes());
        }
        return bytes;
    }
}
