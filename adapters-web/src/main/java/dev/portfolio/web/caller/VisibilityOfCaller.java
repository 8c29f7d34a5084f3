package dev.portfolio.web.caller;

import dev.portfolio.domain.content.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives handlers the {@link Visibility} of their caller; the only place that decides it. Nobody has a role yet, so everybody
 * sees what is published, and {@code status} is refused whatever it says.
 */
final class VisibilityOfCaller implements HandlerMethodArgumentResolver {

    private static final String STATUS = "status";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visibility.class;
    }

    @Override
    public Visibility resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        if (request.getParameter(STATUS) != null) {
            throw new StatusForbidden();
        }
        return Visibility.PUBLISHED;
    }
}
