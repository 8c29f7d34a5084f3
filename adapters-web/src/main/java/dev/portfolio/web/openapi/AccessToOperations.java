package dev.portfolio.web.openapi;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.error.ProblemResponses;
import dev.portfolio.web.limit.Limited;
import dev.portfolio.web.upload.MultipartBody;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Says in the document what a handler asks for: credentials, a body, not to be called too often. */
final class AccessToOperations implements OperationCustomizer {

    private static final String BEARER = "Bearer";
    private static final String COOKIE = "Cookie";
    private static final Set<Class<?>> PROOFS =
            Set.of(Caller.SignedIn.class, DraftReader.class, Editor.class, Administrator.class);

    static void addTo(Components components) {
        components
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token (`pf_...`), or the token of a session."))
                .addSecuritySchemes(
                        COOKIE,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("access_token")
                                .description(
                                        "The session of a browser. Writes are refused from pages of other origins."));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Set<Integer> problems = new TreeSet<>(Set.of(401));
        boolean needsProof = takes(handler, PROOFS);
        boolean writes = !handler.hasMethodAnnotation(GetMapping.class);
        if (needsProof) {
            operation
                    .addSecurityItem(new SecurityRequirement().addList(BEARER))
                    .addSecurityItem(new SecurityRequirement().addList(COOKIE));
        }
        if (needsProof || writes) {
            problems.add(403);
        }
        if (writes && takes(handler, Set.of(Administrator.class))) {
            problems.add(409);
        }
        if (takes(handler, Set.of(Members.class, MultipartBody.class))) {
            problems.addAll(Set.of(413, 415));
        }
        if (handler.hasMethodAnnotation(Limited.class)) {
            problems.add(429);
            describeLimit(operation);
        }
        problems.forEach(status -> operation
                .getResponses()
                .addApiResponse(String.valueOf(status), new ApiResponse().$ref(ProblemResponses.name(status))));
        return operation;
    }

    private static void describeLimit(Operation operation) {
        ApiResponse success = operation.getResponses().computeIfAbsent("200", _ -> new ApiResponse());
        success.addHeaderObject(
                        "RateLimit", header("What is left of the limit: `r` calls, full again after `t` seconds."))
                .addHeaderObject("RateLimit-Policy", header("The limit: `q` calls in `w` seconds."));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static boolean takes(HandlerMethod handler, Set<Class<?>> types) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(types::contains);
    }
}
