package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1, the only address a server here listens on. */
final class Ports {

    private Ports() {}

    /** The port itself if nobody listens there, or any free one for 0. */
    static int free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (java.net.BindException e) {
            if (String.valueOf(e.getMessage()).contains("Permission denied")) {
                throw new ServerDidNotStart(
                        "Port " + port + " is reserved to the administrator. Choose another with DB_PORT.", e);
            }
            throw new PortInUse(port);
        }
    }
}
