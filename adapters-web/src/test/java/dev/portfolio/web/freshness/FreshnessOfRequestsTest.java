package dev.portfolio.web.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.transaction.BeginRequest;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.domain.transaction.WritePosition;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

final class FreshnessOfRequestsTest {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();
    private final List<Freshness> asked = new ArrayList<>();
    private final FreshnessOfRequests requests = new FreshnessOfRequests(new BeginRequest((freshness, whenWritten) -> {
        asked.add(freshness);
        return portfolio.replicaReads().begin(freshness, whenWritten);
    }));
    private final MockMvc routes = MockMvcBuilders.standaloneSetup(
                    new WritingRoutes(portfolio.transactions(), portfolio.posts()))
            .addInterceptors(requests)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aStrangersReadMayBeAnsweredByAReplica(String method) {
        assertThat(freshness(new MockHttpServletRequest(method, "/api/v1/posts")))
                .isEqualTo(new Freshness.Recent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatIsNoPlainReadGetsTheLatestState(String method) {
        assertThat(freshness(new MockHttpServletRequest(method, "/api/v1/posts")))
                .isEqualTo(new Freshness.Latest());
    }

    @Test
    void whoeverProvedWhoTheyAreGetsTheLatestState() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/posts");
        CallerOfRequest.set(request, new Caller.SignedIn(new UserId(new UUID(0, 1)), false));

        assertThat(freshness(request)).isEqualTo(new Freshness.Latest());
    }

    @Test
    void whoeverBringsAPositionGetsAtLeastThat() {
        MockHttpServletRequest byCookie = new MockHttpServletRequest("GET", "/api/v1/posts");
        byCookie.setCookies(new Cookie("write_position", "0/1A"));
        MockHttpServletRequest byHeader = new MockHttpServletRequest("GET", "/api/v1/posts");
        byHeader.addHeader("X-Write-Position", "0/1A");

        assertThat(freshness(byCookie)).isEqualTo(new Freshness.Since(new WritePosition("0/1A")));
        assertThat(freshness(byHeader)).isEqualTo(new Freshness.Since(new WritePosition("0/1A")));
    }

    @Test
    void whoeverBringsSomethingElseOrTwoThingsGetsTheLatestState() {
        MockHttpServletRequest odd = new MockHttpServletRequest("GET", "/api/v1/posts");
        odd.addHeader("X-Write-Position", "yesterday");
        MockHttpServletRequest two = new MockHttpServletRequest("GET", "/api/v1/posts");
        two.addHeader("X-Write-Position", "0/1A");
        two.setCookies(new Cookie("write_position", "0/1B"));

        assertThat(freshness(odd)).isEqualTo(new Freshness.Latest());
        assertThat(freshness(two)).isEqualTo(new Freshness.Latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/writing", "/api/writing-silently"})
    void whoeverWritesIsGivenThePositionToBringAlong(String path) throws Exception {
        MockHttpServletResponse answer =
                routes.perform(MockMvcRequestBuilders.post(path)).andReturn().getResponse();

        String position = answer.getHeader("X-Write-Position");
        assertThat(WritePosition.canBe(position)).isTrue();
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("write_position=" + position + "; Path=/api; Max-Age=600; ")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoeverWritesNothingIsGivenNothingNotEvenAfterAnotherOnesWrite() throws Exception {
        routes.perform(MockMvcRequestBuilders.post("/api/writing"));
        portfolio.transactions().writing(() -> {});

        MockHttpServletResponse answer = routes.perform(MockMvcRequestBuilders.post("/api/reading"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeaderNames()).doesNotContain("X-Write-Position", "Set-Cookie");
    }

    private Freshness freshness(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        requests.preHandle(request, response, this);
        requests.afterCompletion(request, response, this, null);
        return asked.getLast();
    }
}
