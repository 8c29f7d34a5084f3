package dev.portfolio.web.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the header {@code If-Match} for the handler. */
final class IfMatchArguments implements HandlerMethodArgumentResolver {

    private final ItemTags tags;

    IfMatchArguments(ItemTags tags) {
        this.tags = tags;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        String @Nullable [] values = request.getHeaderValues(HttpHeaders.IF_MATCH);
        return new IfMatch(values == null ? List.of() : List.of(values), tags);
    }
}
