package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code Taskfile.yml}: the commands of this program, by the names that the database guide uses. */
class TaskfileTest {

    private static final Set<String> OTHER_TASKS = Set.of("default", "test");

    private final Map<String, Map<?, ?>> tasks = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        Map<?, ?> file = (Map<?, ?>) yaml.loadFromString(Files.readString(Path.of("..", "Taskfile.yml")));
        assertThat(file.get("version")).isEqualTo("3");
        ((Map<?, ?>) file.get("tasks")).forEach((name, task) -> tasks.put((String) name, (Map<?, ?>) task));
    }

    @Test
    void everyTaskIsTheCommandOfItsName() {
        tasks.forEach((name, task) -> {
            assertThat(task.get("desc")).as(name).asString().isNotBlank();
            if (!OTHER_TASKS.contains(name)) {
                assertThat((List<?>) task.get("cmds"))
                        .as(name)
                        .singleElement()
                        .asString()
                        .startsWith("./portfolio " + name + " ")
                        .endsWith("{{.CLI_ARGS}}");
            }
        });
    }

    @Test
    void everyTaskCallsACommandThatThereIs() {
        Set<String> called = new TreeSet<>(tasks.keySet());
        called.removeAll(OTHER_TASKS);

        assertThat(commands()).containsAll(called);
    }

    @Test
    void everyTaskOfTheGuideIsThere() {
        assertThat(tasks)
                .containsKeys(
                        "db:up", "db:down", "db:migrate", "db:shell", "db:migration", "db:rollback", "db:history");
        assertThat(tasks.get("db:migration").get("requires")).isEqualTo(Map.of("vars", List.of("name")));
    }

    /** The first words of the indented lines in the program's own explanation. */
    private static Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        ProgramRun.of(Map.of()).lines().stream()
                .filter(line -> line.matches(" {2}[a-z].*"))
                .forEach(line -> commands.add(line.strip().split("\\s", 2)[0]));
        return commands;
    }
}
