package dev.portfolio.bootstrap.docker;

/** The database in Docker cannot be had as it is; the message says why and what helps. */
public final class DockerFailure extends RuntimeException {

    DockerFailure(String message) {
        super(message);
    }

    DockerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
