package dev.portfolio.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.User;
import dev.portfolio.web.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites can make browsers send the cookie of a session, and gain nothing by it. */
final class CookieWritesTest extends AccountTest {

    private static final String TOKENS = "/api/v1/auth/tokens";
    private static final String NEW_TOKEN = "{\"name\": \"x\", \"scopes\": [\"drafts:read\"]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://elsewhere.example",
                "Origin: null",
                "Origin: http://localhost.elsewhere.example",
                "Origin: http://elsewhere.example@localhost",
                "Origin: nonsense nonsense",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void areRefusedFromElsewhere(String header) {
        User user = addedUser();
        String[] nameAndValue = header.split(": ", 2);
        json("POST", TOKENS, NEW_TOKEN, cookie(user, nameAndValue)).assertProblem(403, "origin_refused");
        get(TOKENS, cookie(user, nameAndValue)).assertOk();
        String[] token = bearer(user);
        assertThat(json("POST", TOKENS, NEW_TOKEN, token[0], token[1], nameAndValue[0], nameAndValue[1])
                        .status())
                .isEqualTo(201);
    }

    @Test
    void areAllowedFromHereAndFromWhatIsNoBrowser() {
        User user = addedUser();
        assertThat(json("POST", TOKENS, NEW_TOKEN, cookie(user)).status()).isEqualTo(201);
        assertThat(json("POST", TOKENS, NEW_TOKEN, cookie(user, "Origin", "http://localhost:" + port))
                        .status())
                .isEqualTo(201);
        assertThat(json("POST", TOKENS, NEW_TOKEN, cookie(user, "Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theOwnHostIsTheOneThatTheClientNamed() throws IOException {
        String cookie = cookie(addedUser())[1];
        assertThat(statusLine("example.org", "https://example.org", cookie)).contains(" 201 ");
        assertThat(statusLine("example.org", "https://example.org:8443", cookie))
                .contains(" 403 ");
        assertThat(statusLine("example.org:8443", "https://EXAMPLE.org:8443", cookie))
                .contains(" 201 ");
    }

    private String statusLine(String host, String origin, String cookie) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST " + TOKENS + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin
                                    + "\r\nCookie: " + cookie + "\r\nContent-Type: application/json\r\nContent-Length: "
                                    + NEW_TOKEN.length() + "\r\nConnection: close\r\n\r\n" + NEW_TOKEN)
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void theCookieIsNotMarkedSecureBecauseAnybodySaysSo() {
        Answer answer = json(
                "POST",
                "/api/v1/auth/login",
                "{\"email\": \"%s\", \"password\": \"%s\"}"
                        .formatted(addedUser().email(), PASSWORD),
                "X-Forwarded-Proto",
                "https");
        assertThat(answer.assertOk().header("Set-Cookie")).doesNotContain("Secure");
    }
}
