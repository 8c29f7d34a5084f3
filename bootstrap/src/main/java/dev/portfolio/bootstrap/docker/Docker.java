package dev.portfolio.bootstrap.docker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program {@code docker} and the engine behind it. */
record Docker(Programs programs) {

    // An engine that is not there fails at once; one on a machine with more to do than processors needs many seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOCAL = Duration.ofSeconds(30);
    private static final List<List<String>> COMPOSE = List.of(List.of("docker", "compose"), List.of("docker-compose"));

    /** Why it cannot be used; empty where it can. */
    Optional<String> hindrance() {
        if (!programs.exist("docker")) {
            return Optional.of("the program docker is not on the PATH");
        }
        // Fails without an engine, which "docker info" of older versions does not.
        Programs.Ended version = ask(PATIENCE, "version", "--format", "{{.Server.Version}}");
        if (!version.succeeded()) {
            boolean late = version.status() == Programs.MISSING;
            return Optional.of(
                    "no Docker engine answers" + (late ? " within " + PATIENCE.toSeconds() + " seconds" : ""));
        }
        return compose().isPresent()
                ? Optional.empty()
                : Optional.of("neither docker compose nor docker-compose is installed");
    }

    /** The words that Docker Compose is called by: those of its second version, else those of its first. */
    Optional<List<String>> compose() {
        return COMPOSE.stream()
                .filter(words -> programs.exist(words.getFirst()))
                .filter(words -> run(LOCAL, words, "version").succeeded())
                .findFirst();
    }

    boolean hasImage(String image) {
        return ask(LOCAL, "image", "inspect", image).succeeded();
    }

    /** What a container's state is called, as {@code running}; empty where there is no such container. */
    Optional<String> state(String container) {
        return inspect(container, "{{.State.Status}}");
    }

    /** A container's label; empty where it has none, or where there is no such container. */
    Optional<String> label(String container, String label) {
        return inspect(container, "{{index .Config.Labels \"" + label + "\"}}")
                .filter(value -> !value.isEmpty() && !value.equals("<no value>"));
    }

    /** The end of what a container has written. */
    String log(String container) {
        return ask(LOCAL, "logs", "--tail", "15", container).output();
    }

    private Optional<String> inspect(String container, String format) {
        Programs.Ended answer = ask(LOCAL, "container", "inspect", "--format", format, container);
        return answer.succeeded() ? Optional.of(answer.output().strip()) : Optional.empty();
    }

    private Programs.Ended ask(Duration limit, String... words) {
        return run(limit, List.of("docker"), words);
    }

    private Programs.Ended run(Duration limit, List<String> program, String... words) {
        return programs.run(Words.of(program, words), Map.of(), limit, _ -> {});
    }
}
