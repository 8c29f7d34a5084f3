package dev.portfolio.web.parameter;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses requests with a query parameter that the handler does not document, that comes twice or that cannot be text (blank,
 * with NUL), and with a path variable that cannot be text or is longer than any slug. A handler documents its parameters by
 * a record of them.
 */
final class StrictParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<Violation> violations = new ArrayList<>();
            List<String> allowed = allowed(method);
            request.getParameterMap().forEach((name, values) -> check(name, values, allowed, violations));
            if (!violations.isEmpty()) {
                throw new Invalid(violations);
            }
            pathVariables(request).forEach((name, value) -> Texts.required(name, value, Slug.MAX_LENGTH));
        }
        return true;
    }

    private static void check(String name, String[] values, List<String> allowed, List<Violation> violations) {
        if (!allowed.contains(name)) {
            violations.add(new Violation(
                    Shortened.of(name),
                    allowed.isEmpty()
                            ? "is not known; no parameters are allowed here"
                            : "is not known; allowed: " + String.join(", ", allowed)));
        } else if (values.length > 1) {
            violations.add(new Violation(name, "is given " + values.length + " times; allowed is once"));
        } else {
            checkText(name, values[0], violations);
        }
    }

    private static void checkText(String name, String value, List<Violation> violations) {
        try {
            Texts.required(name, value, value.length());
        } catch (Invalid e) {
            violations.addAll(e.violations());
        }
    }

    private static List<String> allowed(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(ParameterRecords::isParameterRecord)
                .flatMap(type -> ParameterRecords.names(type).stream())
                .toList();
    }

    private static Map<String, String> pathVariables(HttpServletRequest request) {
        Map<String, String> variables = new TreeMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }
}
