package dev.portfolio.web.openapi;

import dev.portfolio.web.edge.RequestId;
import dev.portfolio.web.error.ProblemResponses;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** What operations have in common: conditional requests, headers, and the errors they can answer with. */
final class CommonOfOperations implements OperationCustomizer {

    private static final String REQUEST_ID = "RequestId";
    private static final String ENTITY_TAG = "EntityTag";
    private static final String NEXT_PAGE = "NextPage";
    private static final Set<String> NOT_KEPT = Set.of("Accounts", "Embeddings", "Backup");
    private static final String IF_NONE_MATCH = "IfNoneMatch";

    static void addTo(Components components) {
        components
                .addHeaders(
                        REQUEST_ID,
                        header("The id of the request: the one it brought, if that is sane, else a new one."))
                .addHeaders(ENTITY_TAG, header("Names this state of the answer: strong for one item, weak for a list."))
                .addHeaders(NEXT_PAGE, header("The next page, where there is one: `</api/v1/...>; rel=\"next\"`."))
                .addParameters(
                        IF_NONE_MATCH,
                        new Parameter()
                                .in("header")
                                .name(HttpHeaders.IF_NONE_MATCH)
                                .description(
                                        "Entity tags that the client has; 304 when the answer still has one of them.")
                                .schema(new StringSchema()));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ApiResponses responses = operation.getResponses();
        if (handler.hasMethodAnnotation(GetMapping.class)) {
            describeRead(responses, operation, handler);
        } else {
            responses
                    .values()
                    .forEach(success -> success.description(operation.getSummary())
                            .addHeaderObject(RequestId.HEADER, new Header().$ref(REQUEST_ID)));
        }
        ProblemResponses.ALWAYS.forEach(status -> addProblem(responses, status));
        if (has(operation, "query", "status")) {
            addProblem(responses, 403);
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            addProblem(responses, 404);
        }
        return operation;
    }

    private static void describeRead(ApiResponses responses, Operation operation, HandlerMethod handler) {
        describe(responses.computeIfAbsent("200", _ -> new ApiResponse()), operation.getSummary(), operation, handler);
        if (mayBeKept(operation)) {
            describe(
                    responses.computeIfAbsent("304", _ -> new ApiResponse()),
                    "The client has it already, by `If-None-Match`.",
                    operation,
                    handler);
            operation.addParametersItem(new Parameter().$ref(IF_NONE_MATCH));
        }
        if (handler.getReturnType().getParameterType() == ResponseEntity.class
                && has(operation, "path", "slug_or_id")) {
            responses.addApiResponse("301", moved());
        }
    }

    private static void describe(ApiResponse response, String description, Operation operation, HandlerMethod handler) {
        response.description(description).addHeaderObject(RequestId.HEADER, new Header().$ref(REQUEST_ID));
        if (mayBeKept(operation)) {
            response.addHeaderObject(HttpHeaders.ETAG, new Header().$ref(ENTITY_TAG));
        }
        Class<?> body = handler.getReturnType().getParameterType();
        if (Listing.class.isAssignableFrom(body) && has(operation, "query", "cursor")) {
            response.addHeaderObject(HttpHeaders.LINK, new Header().$ref(NEXT_PAGE));
        }
    }

    /** Nothing of accounts and of the server's work is kept by any cache (`no-store`), so it has no tag either. */
    private static boolean mayBeKept(Operation operation) {
        return operation.getTags().stream().noneMatch(NOT_KEPT::contains);
    }

    private static ApiResponse moved() {
        return new ApiResponse()
                .description("The item had this slug once; it has another one now.")
                .addHeaderObject(HttpHeaders.LOCATION, header("Where it is."))
                .addHeaderObject(RequestId.HEADER, new Header().$ref(REQUEST_ID));
    }

    private static void addProblem(ApiResponses responses, int status) {
        responses.addApiResponse(String.valueOf(status), new ApiResponse().$ref(ProblemResponses.name(status)));
    }

    private static boolean has(Operation operation, String in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> in.equals(parameter.getIn()) && name.equals(parameter.getName()));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
