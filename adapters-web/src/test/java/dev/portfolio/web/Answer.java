package dev.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The value of a header; empty where there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The texts at this member of all {@code items}. */
    public List<String> items(String member) {
        return StreamSupport.stream(json().get("items").spliterator(), false)
                .map(item -> item.get(member).asString())
                .toList();
    }

    public Answer assertStatus(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    public Answer assertOk() {
        assertThat(status()).as(body()).isEqualTo(200);
        assertThat(header("Content-Type")).isEqualTo("application/json");
        return this;
    }

    /** It is a problem document as every error is. */
    public Answer assertProblem(int status, String code) {
        assertThat(status()).as(body()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(header("Cache-Control")).isEqualTo("no-store");
        assertThat(json().get("status").intValue()).isEqualTo(status);
        assertThat(json().get("code").asString()).isEqualTo(code);
        assertThat(json().get("type").asString()).isEqualTo("urn:portfolio:problem:" + code);
        assertThat(json().get("title").asString()).isNotBlank();
        assertThat(json().get("detail").asString()).isNotBlank();
        assertThat(json().get("request_id").asString())
                .isEqualTo(header("X-Request-Id"))
                .isNotBlank();
        return this;
    }

    /** It is a 400 that says what is wrong with exactly these. */
    public Answer assertInvalid(String... pointers) {
        assertProblem(400, "invalid");
        assertThat(json().get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .containsExactly(pointers);
        return this;
    }
}
