package dev.portfolio.embeddedpostgres;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The server was not stopped, because somebody uses it; it stops by itself when the last one leaves. */
public final class ServerInUse extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    ServerInUse(Path dataHome, List<Long> processes) {
        super("""
                PostgreSQL in %s was not stopped, because it is in use by %s. \
                It stops when that ends; to stop it at once: ./portfolio db:down --force""".formatted(dataHome, named(processes)), null);
    }

    private static String named(List<Long> processes) {
        return switch (processes.size()) {
            case 0 -> "another process";
            case 1 -> "process " + processes.getFirst();
            default -> processes.stream().map(String::valueOf).collect(Collectors.joining(", ", "the processes ", ""));
        };
    }
}
