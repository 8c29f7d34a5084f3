package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out early, before a database is started for nothing, that a port is taken. */
final class PortCheck {

    private PortCheck() {}

    static void refuseIfTaken(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingInvalid(
                    "PORT",
                    "is " + port + ", which cannot be served on " + host + " (" + e.getMessage()
                            + "). Choose another with --port or the setting PORT.");
        }
    }
}
