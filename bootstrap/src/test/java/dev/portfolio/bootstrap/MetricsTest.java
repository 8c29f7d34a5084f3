package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.bootstrap.metrics.MetricsServer;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Pattern FILLED =
            Pattern.compile("hikaricp_connections\\{pool=\"portfolio\"} (?:[3-9]|1\\d|2[0-3])\\.0");

    @Test
    void theManagementPortShowsThePoolAndThePublicOneDoesNot() {
        Map<String, String> settings =
                Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase(), "DB_POOL_SIZE", "3", "MANAGEMENT_PORT", "0");
        try (RunningApplication application = RunningApplication.with(settings)) {
            application.get("/api/v1/posts");
            int port = application.context().getBean(MetricsServer.class).port();
            Eventually.that(
                    "the pool has its 3 connections, or more where the start needed more at once",
                    () -> FILLED.matcher(RunningApplication.get(port, MetricsServer.PATH)
                                    .body())
                            .find());

            assertThat(RunningApplication.get(port, MetricsServer.PATH).body())
                    .contains("hikaricp_connections_max{pool=\"portfolio\"} 23.0")
                    .contains("hikaricp_connections_pending{pool=\"portfolio\"} 0.0")
                    .contains("hikaricp_connections_timeout_total{pool=\"portfolio\"} 0.0")
                    .contains("hikaricp_connections_acquire_seconds_count{pool=\"portfolio\"}")
                    .contains("http_server_requests_seconds_count{")
                    .contains("uri=\"/api/v1/posts\"");
            assertThat(application.get(MetricsServer.PATH).statusCode()).isEqualTo(401);
            assertThat(application.get("/actuator/metrics").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void withoutAManagementPortThereIsNone() {
        try (RunningApplication application =
                RunningApplication.with(Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase()))) {
            assertThat(application.context().getBeanNamesForType(MetricsServer.class))
                    .isEmpty();
            assertThat(application.get(MetricsServer.PATH).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> settings = Map.of(
                    "DATABASE_URL",
                    TestDatabaseUrl.ofNewDatabase(),
                    "MANAGEMENT_PORT",
                    Integer.toString(taken.getLocalPort()));
            assertThatThrownBy(() -> RunningApplication.with(settings))
                    .hasRootCauseInstanceOf(SettingInvalid.class)
                    .rootCause()
                    .hasMessageContaining("MANAGEMENT_PORT is " + taken.getLocalPort());
        }
    }
}
