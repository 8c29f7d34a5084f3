package dev.portfolio.bootstrap.docker;

/** Whose a container is: its label tells the {@code PORTFOLIO_HOME} that it was started for. */
record Ownership(Docker docker, DockerHome home) {

    private static final String LABEL = "dev.portfolio.home";

    boolean has(String container) {
        return owner(container).equals(home.home().toString());
    }

    /** Fails where there is a container of that name that is not ours. */
    void refuseForeign(String container) {
        if (docker.state(container).isPresent() && !has(container)) {
            String owner = owner(container);
            throw new DockerFailure(
                    """
                    There is a container %s already, which belongs to %s.
                    Choose another name for this one, for example COMPOSE_PROJECT_NAME=portfolio2 (and its own DB_PORT).""".formatted(container, owner.isEmpty() ? "something else" : "the PORTFOLIO_HOME " + owner));
        }
    }

    private String owner(String container) {
        return docker.label(container, LABEL).orElse("");
    }
}
