package dev.portfolio.web.openapi;

import dev.portfolio.domain.page.PageRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters that all lists take alike. */
final class ParametersOfLists implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> "cursor".equals(parameter.getName()))) {
            parameters.forEach(ParametersOfLists::describe);
        }
        return operation;
    }

    private static void describe(Parameter parameter) {
        switch (String.valueOf(parameter.getName())) {
            case "limit" -> describe(parameter, "How many items at most.", limit());
            case "cursor" ->
                describe(
                        parameter,
                        "Where the page starts: `next_cursor` of the page before, with the same filters and sort.",
                        new StringSchema());
            case "count" ->
                describe(
                        parameter,
                        "Asks for `total`, the number of all matching items.",
                        new StringSchema().addEnumItem("exact"));
            case "status" ->
                describe(
                        parameter,
                        "For superusers: which states of publication to show. For anyone else it is 403.",
                        new StringSchema()._enum(List.of("draft", "published", "all")));
            default -> {}
        }
    }

    private static Schema<?> limit() {
        return new IntegerSchema()
                ._default(PageRequest.DEFAULT_LIMIT)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
    }

    private static void describe(Parameter parameter, String description, Schema<?> schema) {
        parameter.description(description).schema(schema);
    }
}
