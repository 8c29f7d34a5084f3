package dev.portfolio.web.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Fills records of query parameters: a {@link ParameterObject} whose components are nullable strings named as the parameters.
 * Spring's own binding would also look into headers and path variables, and convert before we can say what is allowed.
 */
final class ParameterRecords implements HandlerMethodArgumentResolver {

    /** Looked up once for each record: reflection copies all of it each time. */
    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isParameterRecord(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Constructor<?> constructor = BeanUtils.getResolvableConstructor(parameter.getParameterType());
        @Nullable
        Object[] values = names(parameter.getParameterType()).stream()
                .map(request::getParameter)
                .toArray();
        return BeanUtils.instantiateClass(constructor, values);
    }

    static boolean isParameterRecord(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(ParameterObject.class);
    }

    /** The parameters that a record of them knows, in order. */
    static List<String> names(Class<?> type) {
        return NAMES.get(type);
    }
}
