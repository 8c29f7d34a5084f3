package dev.portfolio.web.security;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only administrators call a handler that changes something and neither asks who the caller is, nor says that it is for
 * everybody: somebody has forgotten the question.
 */
final class WritesNeedProof implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<Class<?>> ANSWERS =
            Set.of(Caller.class, Caller.SignedIn.class, Editor.class, Administrator.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isWrite(request) && handler instanceof HandlerMethod method && !asksOrIsOpen(method)) {
            CallerOfRequest.of(request).administrator();
        }
        return true;
    }

    static boolean isWrite(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    private static boolean asksOrIsOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToStrangers.class)
                || Arrays.stream(method.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .anyMatch(ANSWERS::contains);
    }
}
