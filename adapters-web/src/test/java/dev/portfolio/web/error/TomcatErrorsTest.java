package dev.portfolio.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests so broken that they never reach the application. */
final class TomcatErrorsTest extends WebTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/posts?q=[] HTTP/1.1|Host: localhost",
                "GET /api/v1/posts?q=| HTTP/1.1|Host: localhost",
                "GET /api/v1/posts/a%2fb HTTP/1.1|Host: localhost",
                "GET /api/v1/posts/a%5cb HTTP/1.1|Host: localhost",
                "GET /api/v1/posts/%zz HTTP/1.1|Host: localhost",
                "GET /api/v1/posts/% HTTP/1.1|Host: localhost",
                "GET /../../etc/passwd HTTP/1.1|Host: localhost",
                "GET /api/v1/posts HTTP/1.1",
                "GET /api/v1/posts HTTP/1.1|Host: a b",
                "GET /api/v1/posts HTTP/1.1|Host: localhost|Host: other",
                "GET /api/v1/posts HTTP/9.9|Host: localhost",
                "G(T /api/v1/posts HTTP/1.1|Host: localhost",
                "TRACE /api/v1/posts HTTP/1.1|Host: localhost",
                "CONNECT localhost:80 HTTP/1.1|Host: localhost",
                "GET /api/v1/posts HTTP/1.1|Host: localhost|Expect: miracles",
                "POST /api/v1/posts HTTP/1.1|Host: localhost|Content-Length: -1",
                "POST /api/v1/posts HTTP/1.1|Host: localhost|Transfer-Encoding: unknown"
            })
    void areAnsweredWithAProblem(String request) throws IOException {
        assertProblem(
                exchange(request.replace("|", "\r\n").replace("q=\r\n ", "q=| ") + "\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 100_000})
    void tooLongIsAProblemToo(int length) throws IOException {
        String much = "a".repeat(length);
        assertProblem(exchange("GET /api/v1/posts?q=" + much + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertProblem(exchange("GET /api/v1/posts HTTP/1.1\r\nHost: localhost\r\nX-Long: " + much + "\r\n\r\n"));
    }

    private static void assertProblem(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).isBetween(400, 599).isNotEqualTo(500);
        assertThat(answer)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("X-Request-Id: ")
                .containsIgnoringCase("Cache-Control: no-store")
                .doesNotContain("<html", "Exception", "org.apache", "Tomcat");
        JsonNode problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("{"), answer.indexOf("}") + 1));
        assertThat(problem.get("status").intValue()).isEqualTo(status);
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[8192];
            for (int n = 0;
                    n >= 0 && answer.indexOf("}") < 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }
}
