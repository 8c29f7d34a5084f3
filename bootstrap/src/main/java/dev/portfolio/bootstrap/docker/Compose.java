package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Docker Compose with this repository's {@code compose.yaml}.
 *
 * @param program the words that it is called by
 */
record Compose(Programs programs, List<String> program, Path file, DockerHome home, ComposeVariables variables) {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern PORT_TAKEN = Pattern.compile("(?i)already allocated|already in use");

    void up() {
        if (!Files.exists(file)) {
            throw new DockerFailure("The file " + file + " is missing, which says how the database runs in Docker.");
        }
        Programs.Ended ended = run("up", "--detach");
        if (PORT_TAKEN.matcher(ended.output()).find() && !ended.succeeded()) {
            throw new SettingInvalid(
                    "DB_PORT",
                    "is " + variables.port()
                            + ", and something else listens there. Choose another, for example DB_PORT="
                            + (variables.port() == 65_535 ? 5433 : variables.port() + 1) + ".");
        }
        require(ended);
    }

    void down() {
        require(run("down"));
    }

    private static void require(Programs.Ended ended) {
        if (!ended.succeeded()) {
            throw new DockerFailure("Docker Compose failed with status " + ended.status() + ":\n"
                    + ended.output().strip());
        }
    }

    private Programs.Ended run(String... words) {
        List<String> common = Words.of(
                program,
                "--project-name",
                variables.project(),
                "--env-file",
                home.variablesFile().toString(),
                "--file",
                file.toString());
        return programs.run(Words.of(common, words), environment(), LIMIT, _ -> {});
    }

    // Besides the file, because variables of the same name in the user's shell would win over it.
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(variables.byName());
        environment.put("PORTFOLIO_HOME_FOLDER", home.home().toString());
        // The first version gives an engine a minute, which one that is busy may need for a new container.
        environment.put("COMPOSE_HTTP_TIMEOUT", Long.toString(LIMIT.toSeconds()));
        return environment;
    }
}
