package dev.portfolio.web.openapi;

import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.NeedsIfMatch;
import dev.portfolio.web.error.ProblemResponses;
import dev.portfolio.web.idempotency.Creations;
import dev.portfolio.web.idempotency.RepeatableCall;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What operations that write content have in common: conditions, keys, and the errors they can answer with. */
final class WritesInOpenApi implements OperationCustomizer {

    private static final String IF_MATCH = "IfMatch";
    private static final String IF_MATCH_OPTIONAL = "IfMatchOptional";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    /** A merge patch that says null of these is refused: there is nothing they could be cleared to. */
    private static final Set<String> NEVER_CLEARED =
            Set.of("title", "name", "issuer", "slug", "published", "featured", "order");

    private static final Set<String> WITHOUT_SLUGS = Set.of("Certifications", "Media");

    static void addTo(Components components) {
        components
                .addParameters(IF_MATCH, ifMatch().required(true))
                .addParameters(IF_MATCH_OPTIONAL, ifMatch())
                .addParameters(
                        IDEMPOTENCY_KEY,
                        new Parameter()
                                .in("header")
                                .name(Creations.KEY)
                                .description(
                                        "A name for this call, chosen by the caller. For 24 hours the same call with"
                                                + " the same key is answered as the first time and makes nothing new.")
                                .schema(new StringSchema().maxLength(255)));
        for (String type : List.of("Post", "Project", "Certification")) {
            Schema<?> input = Objects.requireNonNull(components.getSchemas().get(type + "Input"));
            components.addSchemas(type + "Patch", patch(input));
        }
    }

    private static Parameter ifMatch() {
        return new Parameter()
                .in("header")
                .name(HttpHeaders.IF_MATCH)
                .description("The `ETag` of the item as it was read; or `*`, whatever the item has become.")
                .schema(new StringSchema());
    }

    private static Schema<?> patch(Schema<?> input) {
        Schema<?> patch = AnnotationsUtils.clone(input, true);
        patch.setRequired(null);
        patch.setDescription("What is to change, as a merge patch (RFC 7396).");
        patch.getProperties().forEach((name, property) -> {
            if (NEVER_CLEARED.contains(name)) {
                property.getTypes().remove("null");
            }
        });
        return patch;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(GetMapping.class) || !writesContent(handler)) {
            return operation;
        }
        describeSuccess(operation);
        describeHeaders(operation, handler);
        problems(operation, handler)
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(String.valueOf(status), new ApiResponse().$ref(ProblemResponses.name(status))));
        return operation;
    }

    /** Problems are shared answers, and have been described already. */
    private static void describeSuccess(Operation operation) {
        operation.getResponses().forEach((status, response) -> {
            if (response.get$ref() == null && !status.equals("204")) {
                response.addHeaderObject(HttpHeaders.ETAG, new Header().$ref("EntityTag"));
            }
            if (status.equals("201")) {
                response.addHeaderObject(HttpHeaders.LOCATION, text("The address of the new item."));
                response.addHeaderObject(
                        Creations.REPLAYED, text("`true` where the call was answered before, with this answer."));
            }
        });
    }

    private static void describeHeaders(Operation operation, HandlerMethod handler) {
        if (takes(handler, IfMatch.class)) {
            operation.addParametersItem(new Parameter().$ref(needsIfMatch(handler) ? IF_MATCH : IF_MATCH_OPTIONAL));
        }
        if (takes(handler, RepeatableCall.class)) {
            operation.addParametersItem(new Parameter().$ref(IDEMPOTENCY_KEY));
        }
    }

    private static Stream<Integer> problems(Operation operation, HandlerMethod handler) {
        boolean body = takes(handler, Members.class);
        boolean condition = takes(handler, IfMatch.class);
        boolean key = takes(handler, RepeatableCall.class);
        boolean restored = condition && handler.hasMethodAnnotation(NeedsIfMatch.class);
        boolean slug = restored || (body && operation.getTags().stream().noneMatch(WITHOUT_SLUGS::contains));
        return Stream.of(
                        condition ? Stream.of(412) : Stream.<Integer>empty(),
                        slug || key ? Stream.of(409) : Stream.<Integer>empty(),
                        key ? Stream.of(422) : Stream.<Integer>empty(),
                        condition && needsIfMatch(handler) ? Stream.of(428) : Stream.<Integer>empty())
                .flatMap(statuses -> statuses);
    }

    private static boolean needsIfMatch(HandlerMethod handler) {
        return !handler.hasMethodAnnotation(PostMapping.class) || handler.hasMethodAnnotation(NeedsIfMatch.class);
    }

    private static boolean writesContent(HandlerMethod handler) {
        return takes(handler, IfMatch.class) || takes(handler, RepeatableCall.class);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
