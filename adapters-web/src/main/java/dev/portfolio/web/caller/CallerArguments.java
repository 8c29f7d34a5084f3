package dev.portfolio.web.caller;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.web.parameter.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives handlers their {@link Caller} and what follows from it: the {@link DraftReader}, {@link Editor} or {@link Administrator} that their use
 * case asks for, or the {@link Visibility} of a list. The only place that decides it; a handler that asks for one of these is
 * not called for somebody who does not have it.
 */
final class CallerArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(
            Caller.class,
            Caller.SignedIn.class,
            DraftReader.class,
            Editor.class,
            Administrator.class,
            Visibility.class);
    private static final Map<String, Visibility> STATUSES = new TreeMap<>(
            Map.of("draft", Visibility.DRAFTS, "published", Visibility.PUBLISHED, "all", Visibility.EVERYTHING));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Caller caller = CallerOfRequest.of((HttpServletRequest) request.getNativeRequest());
        Class<?> type = parameter.getParameterType();
        if (type == Caller.SignedIn.class) {
            return caller.signedIn();
        }
        if (type == DraftReader.class) {
            return caller.draftReader();
        }
        if (type == Editor.class) {
            return caller.editor();
        }
        if (type == Administrator.class) {
            return caller.administrator();
        }
        return type == Visibility.class ? visibilityOfList(caller, request.getParameter("status")) : caller;
    }

    private static Visibility visibilityOfList(Caller caller, @Nullable String status) {
        if (status == null) {
            return Visibility.PUBLISHED;
        }
        if (!caller.mayReadDrafts()) {
            throw new StatusForbidden();
        }
        return Choice.of("status", status, STATUSES.entrySet(), Map.Entry::getKey)
                .getValue();
    }
}
