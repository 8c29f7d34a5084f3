package dev.portfolio.bootstrap.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code compose.yaml} promises. */
class ComposeFileTest {

    private Map<?, ?> file;
    private Map<?, ?> database;

    @BeforeEach
    void read() throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        file = (Map<?, ?>) yaml.loadFromString(Files.readString(Path.of("..", "compose.yaml")));
        database = (Map<?, ?>) ((Map<?, ?>) file.get("services")).get("db");
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(database.get("ports")).isEqualTo(List.of("127.0.0.1:${DB_PORT:-5433}:5432"));
    }

    @Test
    void hasNoPasswordOfItsOwn() {
        Object password = ((Map<?, ?>) database.get("environment")).get("POSTGRES_PASSWORD");

        assertThat(password).asString().matches("\\$\\{POSTGRES_PASSWORD:\\?[^}]+}");
    }

    @Test
    void keepsItsDataInANamedVolumeAndChecksItself() {
        assertThat(database.get("volumes")).isEqualTo(List.of("db-data:/var/lib/postgresql/data"));
        assertThat(((Map<?, ?>) file.get("volumes")).containsKey("db-data")).isTrue();
        assertThat(((Map<?, ?>) database.get("healthcheck")).get("test"))
                .asString()
                .contains("pg_isready", "--host=127.0.0.1");
    }

    @Test
    void takesTheImageOfTheTestsUnlessToldOtherwise() {
        assertThat(database.get("image")).isEqualTo("${POSTGRES_IMAGE:-pgvector/pgvector:pg17}");
        assertThat(database.get("container_name")).isEqualTo("${COMPOSE_PROJECT_NAME:-portfolio}-db-1");
    }

    @Test
    void isUnderstoodByBothVersionsOfCompose() {
        assertThat(List.copyOf(file.keySet()))
                .as("the first one knows no other keys")
                .isEqualTo(List.of("services", "volumes"));
    }
}
