package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code schedule list} and {@code schedule cancel}, on what an import has scheduled. */
class ScheduleCommandsTest {

    private final Map<String, String> settings = Map.of(
            "DATABASE_URL", TestDatabaseUrl.ofNewDatabase(), "PORT", "0", "PORTFOLIO_HOME", "target/schedule-home");

    @Test
    void showsWhatIsComingAndCallsItOff(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("later.md"), "---\ntitle: Later\ndate: 2099-01-01\n---\nWords.");
        ProgramRun imported = ProgramRun.of(settings, "import", folder.toString());
        assertThat(imported.out()).contains("dated 2099-01-01T00:00:00Z, in the future: scheduled for then");
        assertThat(ProgramRun.of(settings, "import", folder.toString()).err()).contains("1 unchanged");

        ProgramRun list = ProgramRun.of(settings, "schedule", "list", "--json");
        JsonNode schedule = JsonMapper.shared().readTree(list.out());
        assertThat(schedule.get("slug").asString()).isEqualTo("later");
        assertThat(schedule.get("state").asString()).isEqualTo("waiting");
        assertThat(ProgramRun.of(settings, "schedule", "list").out()).contains("2099-01-01T00:00:00Z  waiting  post");

        String id = schedule.get("id").asString();
        assertThat(ProgramRun.of(settings, "schedule", "cancel", "post", id).exitStatus())
                .isZero();
        assertThat(ProgramRun.of(settings, "schedule", "list").out()).isEmpty();
        assertThat(ProgramRun.of(settings, "schedule", "list", "--all").out()).contains("cancelled");
        assertThat(ProgramRun.of(settings, "schedule", "cancel", "project", id).exitStatus())
                .isEqualTo(1);
        assertThat(ProgramRun.of(settings, "schedule", "cancel", "page", id).exitStatus())
                .isEqualTo(2);
    }
}
