package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out early, before a database is started for nothing, that a port is taken. */
final class PortCheck {

    private PortCheck() {}

    /** {@link SettingInvalid} where nothing can be served there. */
    static void refuseIfTaken(PortfolioSettings settings) {
        refuseIfTaken("PORT", settings.host(), settings.port(), "--port or the setting PORT");
        settings.management()
                .ifPresent(management -> refuseIfTaken(
                        "MANAGEMENT_PORT", management.host(), management.port(), "the setting MANAGEMENT_PORT"));
    }

    private static void refuseIfTaken(String setting, String host, int port, String otherwise) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingInvalid(
                    setting,
                    "is " + port + ", which cannot be served on " + host + " (" + e.getMessage()
                            + "). Choose another with " + otherwise + ".");
        }
    }
}
