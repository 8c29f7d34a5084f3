package dev.portfolio.bootstrap.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether Docker can be used, and how Compose is called. */
class DockerTest {

    private final ScriptedPrograms programs = ScriptedPrograms.withDocker();
    private final Docker docker = new Docker(programs);

    @Test
    void isUsableWithAnEngineAndCompose() {
        assertThat(docker.hindrance()).isEmpty();
        assertThat(docker.compose()).contains(List.of("docker", "compose"));
    }

    @Test
    void takesTheFirstComposeWhereThereIsNoSecond() {
        programs.answers("docker compose", 1, "docker: unknown command: docker compose")
                .has("docker-compose")
                .answers("docker-compose version", 0, "1.29.2");

        assertThat(docker.hindrance()).isEmpty();
        assertThat(docker.compose()).contains(List.of("docker-compose"));
    }

    @Test
    void saysThatTheProgramIsMissing() {
        assertThat(new Docker(new ScriptedPrograms()).hindrance()).contains("the program docker is not on the PATH");
    }

    @Test
    void saysThatNoEngineAnswers() {
        programs.answers("docker version", 1, "Cannot connect to the Docker daemon");

        assertThat(docker.hindrance()).contains("no Docker engine answers");
    }

    @Test
    void saysHowLongItWaitedForAnEngine() {
        programs.answers("docker version", Programs.MISSING, "");

        assertThat(docker.hindrance()).contains("no Docker engine answers within 15 seconds");
    }

    @Test
    void saysThatComposeIsMissing() {
        programs.answers("docker compose", 1, "unknown command");

        assertThat(docker.hindrance()).contains("neither docker compose nor docker-compose is installed");
    }
}
