package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.AccountServer.SUPERUSER;
import static dev.portfolio.bootstrap.AccountServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the server as every kind of caller. The routes come from the router itself: one that the table below does not
 * know fails, so that whoever adds it says who may call it.
 */
class RouteByRoleTest {

    /** Who may call a route; whoever may gets any answer but 401 and 403. */
    private enum Access {
        EVERYBODY,
        KNOWN_CALLERS,
        SIGNED_IN,
        DRAFT_READERS,
        EDITORS,
        ADMINISTRATORS
    }

    private enum Role {
        STRANGER(Access.EVERYBODY),
        PLAIN_USER(Access.EVERYBODY, Access.KNOWN_CALLERS, Access.SIGNED_IN),
        SCRIPT_OF_PLAIN_USER(Access.EVERYBODY, Access.KNOWN_CALLERS),
        SCRIPT_THAT_READS(Access.EVERYBODY, Access.KNOWN_CALLERS, Access.DRAFT_READERS),
        SCRIPT_THAT_WRITES(Access.EVERYBODY, Access.KNOWN_CALLERS, Access.EDITORS),
        SUPERUSER(Access.values());

        @SuppressWarnings("ImmutableEnumChecker") // A Set.of cannot be changed.
        private final Set<Access> may;

        Role(Access... may) {
            this.may = Set.of(may);
        }
    }

    private static final Map<String, Access> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/v1/posts", Access.EVERYBODY),
            Map.entry("GET /api/v1/posts/{slug_or_id}", Access.EVERYBODY),
            Map.entry("GET /api/v1/posts/{slug_or_id}/related", Access.EVERYBODY),
            Map.entry("GET /api/v1/projects", Access.EVERYBODY),
            Map.entry("GET /api/v1/projects/{slug_or_id}", Access.EVERYBODY),
            Map.entry("GET /api/v1/projects/{slug_or_id}/related", Access.EVERYBODY),
            Map.entry("GET /api/v1/certifications", Access.EVERYBODY),
            Map.entry("GET /api/v1/certifications/{id}", Access.EVERYBODY),
            Map.entry("GET /api/v1/certifications/{id}/related", Access.EVERYBODY),
            Map.entry("GET /api/v1/search", Access.EVERYBODY),
            Map.entry("POST /api/v1/posts", Access.EDITORS),
            Map.entry("PUT /api/v1/posts/{slug_or_id}", Access.EDITORS),
            Map.entry("PATCH /api/v1/posts/{slug_or_id}", Access.EDITORS),
            Map.entry("DELETE /api/v1/posts/{slug_or_id}", Access.EDITORS),
            Map.entry("POST /api/v1/posts/{id}/publish", Access.EDITORS),
            Map.entry("POST /api/v1/posts/{id}/unpublish", Access.EDITORS),
            Map.entry("POST /api/v1/projects", Access.EDITORS),
            Map.entry("PUT /api/v1/projects/{slug_or_id}", Access.EDITORS),
            Map.entry("PATCH /api/v1/projects/{slug_or_id}", Access.EDITORS),
            Map.entry("DELETE /api/v1/projects/{slug_or_id}", Access.EDITORS),
            Map.entry("POST /api/v1/projects/{id}/publish", Access.EDITORS),
            Map.entry("POST /api/v1/projects/{id}/unpublish", Access.EDITORS),
            Map.entry("POST /api/v1/certifications", Access.EDITORS),
            Map.entry("PUT /api/v1/certifications/{id}", Access.EDITORS),
            Map.entry("PATCH /api/v1/certifications/{id}", Access.EDITORS),
            Map.entry("DELETE /api/v1/certifications/{id}", Access.EDITORS),
            Map.entry("GET /api/v1/media", Access.EDITORS),
            Map.entry("POST /api/v1/media", Access.EDITORS),
            Map.entry("GET /api/v1/media/{id}", Access.EDITORS),
            Map.entry("PATCH /api/v1/media/{id}", Access.EDITORS),
            Map.entry("DELETE /api/v1/media/{id}", Access.EDITORS),
            Map.entry("POST /api/v1/admin/imports", Access.EDITORS),
            Map.entry("GET /posts/{slug}/{file_name}", Access.EVERYBODY),
            Map.entry("GET /projects/{slug}/{file_name}", Access.EVERYBODY),
            Map.entry("GET /media/{id}/{file_name}", Access.EVERYBODY),
            Map.entry("GET /media/{id}/{width}/{file_name}", Access.EVERYBODY),
            Map.entry("GET /api/v1/posts/{id}/revisions", Access.DRAFT_READERS),
            Map.entry("GET /api/v1/posts/{id}/revisions/{number}", Access.DRAFT_READERS),
            Map.entry("GET /api/v1/posts/{id}/revisions/{number}/diff", Access.DRAFT_READERS),
            Map.entry("POST /api/v1/posts/{id}/revisions/{number}/restore", Access.EDITORS),
            Map.entry("GET /api/v1/posts/{id}/schedule", Access.DRAFT_READERS),
            Map.entry("PUT /api/v1/posts/{id}/schedule", Access.EDITORS),
            Map.entry("DELETE /api/v1/posts/{id}/schedule", Access.EDITORS),
            Map.entry("GET /api/v1/projects/{id}/revisions", Access.DRAFT_READERS),
            Map.entry("GET /api/v1/projects/{id}/revisions/{number}", Access.DRAFT_READERS),
            Map.entry("GET /api/v1/projects/{id}/revisions/{number}/diff", Access.DRAFT_READERS),
            Map.entry("POST /api/v1/projects/{id}/revisions/{number}/restore", Access.EDITORS),
            Map.entry("GET /api/v1/projects/{id}/schedule", Access.DRAFT_READERS),
            Map.entry("PUT /api/v1/projects/{id}/schedule", Access.EDITORS),
            Map.entry("DELETE /api/v1/projects/{id}/schedule", Access.EDITORS),
            Map.entry("GET /api/v1/admin/schedules", Access.ADMINISTRATORS),
            Map.entry("GET /", Access.EVERYBODY),
            Map.entry("GET /posts", Access.EVERYBODY),
            Map.entry("GET /posts/{slug}", Access.EVERYBODY),
            Map.entry("GET /projects", Access.EVERYBODY),
            Map.entry("GET /projects/{slug}", Access.EVERYBODY),
            Map.entry("GET /certifications", Access.EVERYBODY),
            Map.entry("GET /tags", Access.EVERYBODY),
            Map.entry("GET /tags/{tag}", Access.EVERYBODY),
            Map.entry("GET /search", Access.EVERYBODY),
            Map.entry("GET /ask", Access.EVERYBODY),
            Map.entry("POST /ask", Access.EVERYBODY),
            Map.entry("GET /assets/{fileName}", Access.EVERYBODY),
            Map.entry("GET /robots.txt", Access.EVERYBODY),
            Map.entry("GET /feed.xml", Access.EVERYBODY),
            Map.entry("GET /feed.json", Access.EVERYBODY),
            Map.entry("GET /sitemap.xml", Access.EVERYBODY),
            Map.entry("POST /api/v1/ai/ask", Access.EVERYBODY),
            Map.entry("POST /api/v1/ai/write", Access.EDITORS),
            Map.entry("POST /api/v1/auth/login", Access.EVERYBODY),
            Map.entry("GET /api/v1/auth/me", Access.KNOWN_CALLERS),
            Map.entry("POST /api/v1/auth/password", Access.SIGNED_IN),
            Map.entry("GET /api/v1/auth/tokens", Access.SIGNED_IN),
            Map.entry("POST /api/v1/auth/tokens", Access.SIGNED_IN),
            Map.entry("DELETE /api/v1/auth/tokens/{id}", Access.SIGNED_IN),
            Map.entry("GET /api/v1/users", Access.ADMINISTRATORS),
            Map.entry("POST /api/v1/users", Access.ADMINISTRATORS),
            Map.entry("PATCH /api/v1/users/{id}", Access.ADMINISTRATORS),
            Map.entry("DELETE /api/v1/users/{id}", Access.ADMINISTRATORS),
            Map.entry("GET /api/v1/admin/embeddings", Access.ADMINISTRATORS),
            Map.entry("POST /api/v1/admin/embeddings/rebuild", Access.ADMINISTRATORS),
            Map.entry("GET /api/v1/tags", Access.EVERYBODY),
            Map.entry("GET /api/v1/admin/slugs", Access.ADMINISTRATORS),
            Map.entry("POST /api/v1/admin/preview", Access.ADMINISTRATORS),
            Map.entry("GET /api/v1/admin/backup", Access.ADMINISTRATORS),
            Map.entry("GET /admin", Access.EVERYBODY),
            Map.entry("GET /admin/{*route}", Access.EVERYBODY),
            Map.entry("GET /admin/assets/{name}", Access.EVERYBODY),
            Map.entry("GET /openapi.json", Access.EVERYBODY),
            Map.entry("GET /openapi.json.yaml", Access.EVERYBODY),
            Map.entry("GET /docs", Access.EVERYBODY)));

    /** For everybody but scripts: a stranger is told that all is well, and a session cannot be ended by a token. */
    private static final String SIGN_OUT = "POST /api/v1/auth/logout";

    /** Answers whatever failed before; nobody calls it by itself. */
    private static final String ERRORS = " /error";

    private static AccountServer server;
    private static final Map<Role, String> TOKENS = new TreeMap<>();
    private static String superuserId;
    private static String revoked;

    @BeforeAll
    static void start() {
        server = AccountServer.start();
        server.addUser("plain@example.org", false);
        String superuser = server.tokenOf(SUPERUSER);
        superuserId = json(server.sendAs(superuser, "GET", "/api/v1/auth/me", ""))
                .get("id")
                .asString();
        String plain = server.tokenOf("plain@example.org");
        TOKENS.put(Role.SUPERUSER, superuser);
        TOKENS.put(Role.PLAIN_USER, plain);
        TOKENS.put(Role.SCRIPT_OF_PLAIN_USER, script(plain, "drafts:read", "content:write"));
        TOKENS.put(Role.SCRIPT_THAT_READS, script(superuser, "drafts:read"));
        TOKENS.put(Role.SCRIPT_THAT_WRITES, script(superuser, "content:write"));
        revoked = revokedToken(superuser);
    }

    private static String script(String session, String... scopes) {
        return server.addApiToken(session, List.of(scopes)).get("token").asString();
    }

    private static String revokedToken(String session) {
        var made = server.addApiToken(session, List.of("content:write"));
        server.sendAs(
                session,
                "DELETE",
                "/api/v1/auth/tokens/" + made.at("/api_token/id").asString(),
                "");
        return made.get("token").asString();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theTableKnowsEveryRouteAndNoOther() {
        Set<String> known = new TreeSet<>(TABLE.keySet());
        known.add(SIGN_OUT);

        assertThat(routes()).containsExactlyElementsOf(known);
    }

    @Test
    void everyRouteIsForThoseThatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Access> row : TABLE.entrySet()) {
            for (Role role : Role.values()) {
                int status = call(row.getKey(), role).statusCode();
                if (!isRight(status, row.getValue(), role)) {
                    wrong.add(row.getKey() + " as " + role + " is " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(int status, Access access, Role role) {
        if (role.may.contains(access)) {
            return status != 401 && status != 403 && status < 500;
        }
        return status == (role == Role.STRANGER ? 401 : 403);
    }

    @Test
    void aTokenThatIsNoGoodIsRefusedEverywhere() {
        Map<String, String> tokens = ForgedTokens.of(superuserId);
        tokens.put("revoked", revoked);
        assertThat(server.sendAs(ForgedTokens.good(superuserId), "GET", "/api/v1/users", "")
                        .statusCode())
                .isEqualTo(200);
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            tokens.forEach((name, token) -> {
                HttpResponse<String> answer = server.sendAs(token, method(route), path(route), body(route));
                if (answer.statusCode() != 401 || !answer.body().contains("invalid_token")) {
                    wrong.add(route + " with " + name + " is " + answer.statusCode());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenLargerThanAnyHeaderMayBeIsRefusedByTheServerItself() {
        assertThat(server.sendAs("x".repeat(20_000), "GET", "/api/v1/posts", "").statusCode())
                .isIn(400, 431);
    }

    /** No spelling of an address, and no other way to say a method, gets anybody further than the address itself. */
    @Test
    void noSpellingOfAnAddressOpensADoor() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Access> row : TABLE.entrySet()) {
            if (row.getValue() == Access.EVERYBODY || row.getValue() == Access.KNOWN_CALLERS) {
                continue;
            }
            Role script = row.getValue() == Access.DRAFT_READERS ? Role.SCRIPT_THAT_WRITES : Role.SCRIPT_THAT_READS;
            for (Role role : List.of(Role.STRANGER, script)) {
                variants(row.getKey()).forEach(variant -> {
                    HttpResponse<String> answer = call(variant, role, body(row.getKey()));
                    if (answer.statusCode() < 400) {
                        wrong.add(variant + " as " + role + " is " + answer.statusCode());
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noHeaderAndNoParameterStandsForAMethod() {
        for (String override : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            HttpResponse<String> answer = server.send(
                    "POST",
                    "/api/v1/users/" + superuserId + "?_method=DELETE",
                    "",
                    override,
                    "DELETE",
                    "Authorization",
                    "Bearer " + TOKENS.get(Role.SUPERUSER));
            assertThat(answer.statusCode()).isEqualTo(405);
        }
    }

    @Test
    void signingOutIsForWhoeverHasASessionAndDoesNotHurtAStranger() {
        assertThat(call(SIGN_OUT, Role.STRANGER).statusCode()).isEqualTo(204);
        assertThat(call(SIGN_OUT, Role.SCRIPT_THAT_WRITES).statusCode()).isEqualTo(403);
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        server.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty()) {
                        routes.add(" " + pattern);
                    }
                    methods.forEach(method -> routes.add(method + " " + pattern));
                }));
        routes.remove(ERRORS);
        return routes;
    }

    private static List<String> variants(String route) {
        String path = path(route);
        String lastPart = path.substring(path.lastIndexOf('/') + 1);
        String rest = path.substring(0, path.length() - lastPart.length());
        List<String> paths = new ArrayList<>(List.of(
                path + "/",
                path + "//",
                "/" + path,
                rest + "/" + lastPart,
                rest.substring(0, rest.length() - 1) + "%2f" + lastPart,
                rest.substring(0, rest.length() - 1) + "%2F" + lastPart,
                path + ";x",
                path + ";x=1/../" + lastPart,
                rest.substring(0, rest.length() - 1) + ";x/" + lastPart,
                path.toUpperCase(Locale.ROOT),
                rest + "./" + lastPart,
                rest + "%2e/" + lastPart,
                rest + "x/../" + lastPart,
                path + "%00",
                path + "%20",
                path + ".json"));
        List<String> variants = new ArrayList<>();
        paths.forEach(one -> variants.add(method(route) + " " + one));
        if (method(route).equals("GET")) {
            variants.add("HEAD " + path);
        }
        return variants;
    }

    private static HttpResponse<String> call(String route, Role role) {
        return call(method(route) + " " + path(route), role, body(route));
    }

    private static HttpResponse<String> call(String methodAndPath, Role role, String body) {
        String token = TOKENS.get(role);
        return token == null
                ? server.send(method(methodAndPath), methodAndPath.substring(methodAndPath.indexOf(' ') + 1), body)
                : server.sendAs(
                        token, method(methodAndPath), methodAndPath.substring(methodAndPath.indexOf(' ') + 1), body);
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    /** With an id that nothing has. */
    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "01900000-0000-7000-8000-000000000000");
    }

    /** Says nothing, so that whoever may call the route changes nothing. */
    private static String body(String route) {
        return Set.of("GET", "HEAD", "DELETE").contains(method(route)) || route.equals(SIGN_OUT) ? "" : "{}";
    }
}
