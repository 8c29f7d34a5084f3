package dev.portfolio.bootstrap.metrics;

import dev.portfolio.bootstrap.settings.ManagementSettings;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.beans.factory.DisposableBean;

/** Serves the metrics in Prometheus' format, on an address of their own that the public does not reach. */
public final class MetricsServer implements DisposableBean {

    /** Where they are found. */
    public static final String PATH = "/actuator/prometheus";

    private final HTTPServer server;

    private MetricsServer(HTTPServer server) {
        this.server = server;
    }

    /** {@link SettingInvalid} when the address cannot be listened on. */
    public static MetricsServer start(ManagementSettings settings, PrometheusRegistry registry) {
        try {
            return new MetricsServer(HTTPServer.builder()
                    .inetAddress(InetAddress.getByName(settings.host()))
                    .port(settings.port())
                    .registry(registry)
                    .metricsHandlerPath(PATH)
                    .buildAndStart());
        } catch (IOException e) {
            throw new SettingInvalid(
                    "MANAGEMENT_PORT",
                    "is " + settings.port() + ", which cannot be served on " + settings.host() + " (" + e.getMessage()
                            + "). Choose another, or another MANAGEMENT_HOST.");
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void destroy() {
        server.close();
    }
}
