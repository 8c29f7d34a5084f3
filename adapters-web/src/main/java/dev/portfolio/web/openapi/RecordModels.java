package dev.portfolio.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schema of a record what its code says: a component is required, for it is always written, unless it is marked
 * as left out when empty, or as not required of a client; and it may be null where it is {@code @Nullable}.
 */
final class RecordModels implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (javaType != null && javaType.getRawClass().isRecord()) {
            modelOf(javaType.getRawClass(), context)
                    .ifPresent(model -> describe(javaType.getRawClass().getRecordComponents(), model));
        }
        return resolved;
    }

    private static Optional<Schema<?>> modelOf(Class<?> type, ModelConverterContext context) {
        var annotation = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        String name = annotation == null || annotation.name().isEmpty() ? type.getSimpleName() : annotation.name();
        return Optional.ofNullable(context.getDefinedModels().get(name));
    }

    private static void describe(RecordComponent[] components, Schema<?> model) {
        for (RecordComponent component : components) {
            Schema<?> property = model.getProperties().get(name(component));
            if (property != null && !isLeftOutWhenEmpty(component)) {
                if (!mayBeLeftOut(component)) {
                    require(name(component), model);
                }
                if (isNullable(component)) {
                    allowNull(name(component), property, model);
                }
            }
        }
    }

    /** What stands beside a reference restricts what it refers to: null has to be another choice. */
    private static void allowNull(String name, Schema<?> property, Schema<?> model) {
        if (property.get$ref() == null) {
            property.addType("null");
            return;
        }
        Schema<?> nothing = new Schema<>();
        nothing.addType("null");
        Schema<?> either = new Schema<>();
        either.description(property.getDescription());
        either.addAnyOfItem(new Schema<>().$ref(property.get$ref())).addAnyOfItem(nothing);
        model.getProperties().put(name, either);
    }

    private static void require(String name, Schema<?> model) {
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }

    private static boolean isLeftOutWhenEmpty(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    /** In what a client sends. */
    private static boolean mayBeLeftOut(RecordComponent component) {
        var schema = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        ArraySchema array = component.getAccessor().getAnnotation(ArraySchema.class);
        return (schema != null && schema.requiredMode() == RequiredMode.NOT_REQUIRED)
                || (array != null && array.arraySchema().requiredMode() == RequiredMode.NOT_REQUIRED);
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
