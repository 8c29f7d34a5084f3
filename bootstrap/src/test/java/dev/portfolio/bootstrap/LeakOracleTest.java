package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import dev.portfolio.bootstrap.Specification.Operation;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is not published shows nowhere. Every route of the specification is called by every kind of caller who may not see
 * drafts, with every filter, sort and count, asking for a common word and for one that exists nowhere. Then items are hidden
 * that have both words: drafts, withdrawn ones, deleted ones, scheduled ones, and revisions that everybody's items had or are to
 * have. The answers must be what they were before, byte for byte.
 */
class LeakOracleTest {

    private static final String CANARY = "quizzaciously";
    private static final String COMMON = "lighthouse";

    /** Routes besides the specification's. One that is missing here fails the test below. */
    private static final List<String> PAGES = List.of(
            "/feed.xml",
            "/feed.json",
            "/sitemap.xml",
            "/openapi.json",
            "/docs",
            "/",
            "/posts",
            "/projects",
            "/certifications",
            "/tags",
            "/search",
            "/ask",
            "/robots.txt",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness");

    /** Those that show something by its name, or by its tag. */
    private static final List<String> PAGES_OF_NAMES = List.of("/posts/{slug}", "/projects/{slug}", "/tags/{tag}");

    /** Routes that are not of the API and show no content. */
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "/error",
            "/openapi.json.yaml",
            "/actuator",
            "/docs",
            "/admin",
            "/admin/{*route}",
            "/admin/assets/{name}",
            "/assets/{fileName}",
            "/media/{id}/{file_name}",
            "/media/{id}/{width}/{file_name}",
            "/posts/{slug}/{file_name}",
            "/projects/{slug}/{file_name}");

    private static AccountServer server;
    private static Specification specification;
    private static Map<String, List<String>> callers;
    private static final List<String> hiddenIds = new ArrayList<>();
    private static final List<String> publishedNames = new ArrayList<>();
    private static Map<String, String> before;

    @BeforeAll
    static void plant() throws InterruptedException {
        server = AccountServer.start("SEARCH_RATE", "0", "ASK_RATE", "0");
        specification = Specification.of(server);
        String superuser = server.tokenOf(AccountServer.SUPERUSER);
        callers = callers(superuser);
        for (int i = 1; i <= 3; i++) {
            publishedNames.add(create(superuser, "posts", post("Public " + i, "a " + COMMON + " in the fog"), true));
            publishedNames.add(create(superuser, "projects", project("Open " + i, "a " + COMMON + " plan"), true));
        }
        String revised = create(superuser, "posts", post("Revised", "a " + COMMON + " in the rain"), true);
        act(superuser, "PATCH", "/api/v1/posts/" + revised, "{\"body\": \"" + CANARY + "\"}");
        act(superuser, "POST", "/api/v1/posts/" + revised + "/revisions/1/restore", "");
        publishedNames.add(revised);
        awaitEmbedded();
        before = answers();
        schedule(superuser, "posts", revised, ", \"revision\": 3");
        hide(superuser);
        awaitEmbedded();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothingThatEverybodyMayAskHasChanged() {
        assertThat(answers()).hasSizeGreaterThan(300).containsExactlyEntriesOf(before);
    }

    @Test
    void theWordShowsOnlyWhereTheQuestionHadIt() {
        answers().forEach((question, answer) -> {
            if (!question.contains(CANARY)) {
                assertThat(answer).as(question).doesNotContain(CANARY);
            }
        });
    }

    @Test
    void aHiddenItemIsAnsweredAsOneThatDoesNotExist() {
        for (var caller : callers.entrySet()) {
            for (Operation operation : specification.operations()) {
                if (operation.variables().size() == 1) {
                    for (String id : hiddenIds) {
                        String nowhere = UUID.randomUUID().toString();
                        assertThat(answer(caller.getValue(), operation, id).replace(id, "ID"))
                                .as(operation + " by " + caller.getKey())
                                .isEqualTo(answer(caller.getValue(), operation, nowhere)
                                        .replace(nowhere, "ID"));
                    }
                }
            }
        }
    }

    @Test
    void aRouteThatIsNotAskedHereFails() {
        Set<String> routes = server
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(PAGES);
        asked.addAll(PAGES_OF_NAMES);
        asked.addAll(WITHOUT_CONTENT);
        specification.operations().forEach(operation -> asked.add(operation.path()));
        assertThat(asked).containsAll(routes);
    }

    /** The superuser does see them, or the others' not seeing them would show nothing. */
    @Test
    void theOwnerSeesThem() {
        String drafts = server.sendAs(
                        server.tokenOf(AccountServer.SUPERUSER), "GET", "/api/v1/posts?status=all&limit=100", "")
                .body();
        assertThat(drafts).contains(CANARY);
    }

    private static void awaitEmbedded() throws InterruptedException {
        GetEmbeddingBacklog backlog = server.bean(GetEmbeddingBacklog.class);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (backlog.execute().waiting() > 0) {
            assertThat(System.nanoTime()).as("still not embedded").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void hide(String superuser) {
        String draft = post(CANARY, "all about " + CANARY + " and a " + COMMON);
        hiddenIds.add(create(superuser, "posts", draft, false));
        hiddenIds.add(create(superuser, "projects", project(CANARY, CANARY + " " + COMMON), false));
        String withdrawn = create(superuser, "posts", post(CANARY + " withdrawn", CANARY + " " + COMMON), true);
        act(superuser, "POST", "/api/v1/posts/" + withdrawn + "/unpublish", "");
        hiddenIds.add(withdrawn);
        String deleted = create(superuser, "posts", post(CANARY + " deleted", CANARY + " " + COMMON), true);
        act(superuser, "DELETE", "/api/v1/posts/" + deleted, "");
        hiddenIds.add(deleted);
        String renamed = create(superuser, "posts", post(CANARY + " renamed", CANARY), false);
        act(superuser, "PATCH", "/api/v1/posts/" + renamed, "{\"slug\": \"" + CANARY + "-new\"}");
        hiddenIds.add(renamed);
        hideScheduled(superuser);
    }

    private static void hideScheduled(String superuser) {
        String post = create(superuser, "posts", post(CANARY + " scheduled", CANARY + " " + COMMON), false);
        schedule(superuser, "posts", post, "");
        act(superuser, "PATCH", "/api/v1/posts/" + post, "{\"title\": \"" + CANARY + " rescheduled\"}");
        schedule(superuser, "posts", post, "");
        hiddenIds.add(post);
        String project = create(superuser, "projects", project(CANARY + " scheduled", CANARY), false);
        schedule(superuser, "projects", project, "");
        hiddenIds.add(project);
    }

    private static void schedule(String superuser, String type, String id, String more) {
        act(
                superuser,
                "PUT",
                "/api/v1/" + type + "/" + id + "/schedule",
                "{\"publish_at\": \"2099-01-01T08:00:00Z\"" + more + "}");
    }

    private static String post(String title, String text) {
        return object(Map.of(
                "title", title, "body", text, "excerpt", text, "tags", List.of(title.replace(' ', '-'), COMMON)));
    }

    private static String project(String title, String text) {
        return object(Map.of(
                "title",
                title,
                "description",
                text,
                "content",
                text,
                "tags",
                List.of(COMMON),
                "tech_stack",
                List.of(title.replace(' ', '-')),
                "live_url",
                "https://example.org/" + title.replace(' ', '-')));
    }

    private static String create(String superuser, String type, String body, boolean publish) {
        String id = AccountServer.json(act(superuser, "POST", "/api/v1/" + type, body))
                .get("id")
                .asString();
        if (publish) {
            act(superuser, "POST", "/api/v1/" + type + "/" + id + "/publish", "");
        }
        return id;
    }

    private static HttpResponse<String> act(String superuser, String method, String path, String body) {
        HttpResponse<String> answer =
                server.send(method, path, body, "Authorization", "Bearer " + superuser, "If-Match", "*");
        assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isBetween(200, 299);
        return answer;
    }

    /** Those who may not see drafts, by name, with the headers they send. */
    private static Map<String, List<String>> callers(String superuser) {
        server.addUser("reader@example.org", false);
        String writer = server.addApiToken(superuser, List.of("content:write"))
                .get("token")
                .asString();
        Map<String, List<String>> callers = new LinkedHashMap<>();
        callers.put("a stranger", List.of());
        callers.put("a plain user", List.of("Authorization", "Bearer " + server.tokenOf("reader@example.org")));
        callers.put("a token that may write", List.of("Authorization", "Bearer " + writer));
        return callers;
    }

    /** What every caller gets for every question that can be asked. */
    private static Map<String, String> answers() {
        List<String> questions = new ArrayList<>(questions(COMMON));
        questions.addAll(questions(CANARY));
        Map<String, String> answers = new LinkedHashMap<>();
        for (var caller : callers.entrySet()) {
            for (String path : questions) {
                answers.put(caller.getKey() + " GET " + path, answer(caller.getValue(), "GET", path));
            }
            for (String word : List.of(COMMON, CANARY)) {
                String question = object(Map.of("question", "where is the " + word));
                answers.put(
                        caller.getKey() + " asks for " + word,
                        answer(caller.getValue(), "POST", "/api/v1/ai/ask", question));
            }
        }
        return answers;
    }

    private static List<String> questions(String word) {
        List<String> paths = new ArrayList<>(PAGES);
        paths.addAll(List.of("/search?q=" + word, "/ask?q=" + word, "/tags?name=" + word));
        for (String name : names(word)) {
            PAGES_OF_NAMES.forEach(page -> paths.add(page.replaceAll("\\{[^}]*}", name)));
        }
        for (Operation operation : specification.operations()) {
            if (operation.method().equals("GET")) {
                for (String name : operation.variables().isEmpty() ? List.of("") : names(word)) {
                    paths.addAll(withQueries(operation, operation.path().replaceAll("\\{[^}]*}", name), word));
                }
            }
        }
        return paths;
    }

    private static List<String> names(String word) {
        List<String> names = new ArrayList<>(publishedNames);
        names.addAll(List.of(word, word + "-withdrawn", word + "-deleted", word + "-renamed", word + "-new"));
        return names;
    }

    /** The path alone, with each value of each parameter, and with each pair of parameters. */
    private static List<String> withQueries(Operation operation, String path, String word) {
        List<List<String>> values = specification.queryOf(operation).stream()
                .map(parameter -> valuesOf(parameter, word))
                .toList();
        String needed = specification.queryOf(operation).stream()
                        .anyMatch(parameter ->
                                parameter.required() && parameter.name().equals("q"))
                ? "q=" + word + "&"
                : "";
        List<String> paths = new ArrayList<>(List.of(path + (needed.isEmpty() ? "" : "?" + needed)));
        for (int i = 0; i < values.size(); i++) {
            for (String one : values.get(i)) {
                paths.add(path + "?" + (one.startsWith("q=") ? "" : needed) + one);
                for (int j = i + 1; j < values.size(); j++) {
                    String other = values.get(j).getLast();
                    boolean asks = one.startsWith("q=") || other.startsWith("q=");
                    paths.add(path + "?" + (asks ? "" : needed) + one + "&" + other);
                }
            }
        }
        return paths;
    }

    private static List<String> valuesOf(Specification.QueryParameter parameter, String word) {
        List<String> values = switch (parameter.name()) {
            case "limit" -> List.of("1", "20");
            case "cursor" -> List.of("none");
            default -> parameter.choices().isEmpty() ? List.of(COMMON, word) : parameter.choices();
        };
        return values.stream()
                .map(value -> parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toList();
    }

    private static String answer(List<String> headers, Operation operation, String name) {
        String path = operation.path().replaceAll("\\{[^}]*}", name);
        return operation.method().equals("GET")
                        || headers.isEmpty()
                        || operation.path().contains("/users")
                ? answer(headers, operation.method(), path)
                : "";
    }

    /** Status, headers and body, without what differs between any two requests. */
    private static String answer(List<String> headers, String method, String path) {
        return answer(headers, method, path, "");
    }

    private static String answer(List<String> headers, String method, String path, String body) {
        HttpResponse<String> answer = server.send(method, path, body, headers.toArray(String[]::new));
        StringBuilder text = new StringBuilder().append(answer.statusCode());
        for (String header : List.of("Content-Type", "ETag", "Last-Modified", "Link", "Location", "Cache-Control")) {
            answer.headers()
                    .firstValue(header)
                    .ifPresent(value ->
                            text.append('\n').append(header).append(": ").append(value));
        }
        return text.append('\n')
                .append(answer.body().replaceAll("\"request_id\":\"[^\"]*\"", ""))
                .toString();
    }

    private static String object(Map<String, Object> members) {
        return JsonMapper.shared().writeValueAsString(members);
    }
}
