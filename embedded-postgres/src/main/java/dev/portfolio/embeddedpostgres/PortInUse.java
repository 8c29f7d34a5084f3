package dev.portfolio.embeddedpostgres;

/** Something else listens on the port. */
public final class PortInUse extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortInUse(int port) {
        super("""
                Port %d is in use by another program, so PostgreSQL cannot listen there. \
                Choose another with DB_PORT, for example DB_PORT=%d.""".formatted(port, port == 65_535 ? 5433 : port + 1), null);
        this.port = port;
    }

    /** The port that was asked for. */
    public int port() {
        return port;
    }
}
