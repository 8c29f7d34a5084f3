package dev.portfolio.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link MultipartBody} of a request; whoever may not call them is refused before, by an argument in front of it. */
final class MultipartArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MultipartBody.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory)
            throws HttpMediaTypeNotSupportedException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MultipartBody.MEDIA_TYPE)) {
            throw new HttpMediaTypeNotSupportedException((MediaType) null, List.of(MediaType.MULTIPART_FORM_DATA));
        }
        return new MultipartBody(request);
    }
}
