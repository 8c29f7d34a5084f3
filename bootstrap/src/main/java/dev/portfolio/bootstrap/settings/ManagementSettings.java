package dev.portfolio.bootstrap.settings;

import java.util.Optional;

/**
 * Where those who look after a server find its metrics.
 *
 * @param port 0 takes any free one
 */
public record ManagementSettings(String host, int port) {

    /** {@link SettingInvalid} for the first value that cannot be used; empty unless a port is given. */
    static Optional<ManagementSettings> from(Environment environment) {
        return environment
                .text("MANAGEMENT_PORT")
                .map(_ -> new ManagementSettings(
                        environment.text("MANAGEMENT_HOST").orElse("127.0.0.1"),
                        environment.number("MANAGEMENT_PORT", 0, 0, 65_535)));
    }
}
