package dev.portfolio.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import dev.portfolio.web.body.BodyLimit;
import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.importing.ImportLimit;
import dev.portfolio.web.limit.LimitSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Every operation of the document really gives every answer that it promises, and each is as promised. The calls are made from
 * the document, so a new operation is tried without a line here, or fails.
 */
@Import(EveryDocumentedAnswerTest.SmallLimits.class)
final class EveryDocumentedAnswerTest extends WebTest {

    /** So many limited calls are allowed from one address. */
    static final int ALLOWED = 3;

    private static final int BODY_BYTES = 20_000;

    @Autowired
    private SessionTokens sessionTokens;

    /** A server behind a proxy, so that calls come from as many addresses as they say. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SmallLimits {

        @Bean
        @Primary
        LimitSettings smallLimits() {
            return new LimitSettings(ALLOWED, ALLOWED, 0, ALLOWED);
        }

        @Bean
        BodyLimit bodyLimit() {
            return new BodyLimit(BODY_BYTES);
        }

        @Bean
        MediaLimit mediaLimit() {
            return new MediaLimit(1);
        }

        @Bean
        ImportLimit importLimit() {
            return new ImportLimit(1);
        }

        @Bean
        EdgeSettings behindProxy() {
            return new EdgeSettings(List.of("127.0.0.0/8", "::1"), List.of());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentedAnswerIsGiven() {
        List<DocumentedOperation> operations =
                DocumentedOperation.allOf(get("/openapi.json").assertOk().json());
        assertThat(operations).isNotEmpty();
        Function<Call, Answer> server = call -> send(call.to(port));
        GoodCalls good = new GoodCalls(operations, portfolio, sessionTokens, server);
        Provocations provocations = new Provocations(good, portfolio, server);
        return operations.stream()
                .flatMap(operation -> operation.statuses().stream()
                        .map(status -> dynamicTest(
                                operation + " answers " + status, () -> assertGiven(operation, status, provocations))));
    }

    private static void assertGiven(DocumentedOperation operation, int status, Provocations provocations) {
        List<Integer> given = new ArrayList<>();
        assertThat(provocations.answers(operation, status).map(Answer::status).peek(given::add))
                .as(() -> operation + " is documented to answer " + status + ", and answered " + given)
                .anyMatch(one -> one == status);
    }
}
