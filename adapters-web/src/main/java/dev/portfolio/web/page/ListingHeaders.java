package dev.portfolio.web.page;

import dev.portfolio.web.edge.EntityTagFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriUtils;

/** Gives every {@link Listing} its headers: a weak entity tag, and {@code Link} to the next page. */
@RestControllerAdvice
final class ListingHeaders implements ResponseBodyAdvice<Listing> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return Listing.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public @Nullable Listing beforeBodyWrite(
            @Nullable Listing body,
            MethodParameter returnType,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null && request instanceof ServletServerHttpRequest servletRequest) {
            EntityTagFilter.useWeakTag(servletRequest.getServletRequest());
            String cursor = body.nextCursor();
            if (cursor != null) {
                String next = nextPage(servletRequest.getServletRequest(), cursor);
                response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
            }
        }
        return body;
    }

    private static String nextPage(HttpServletRequest request, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put("cursor", cursor);
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
