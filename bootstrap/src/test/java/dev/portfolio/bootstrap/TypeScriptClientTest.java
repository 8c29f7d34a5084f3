package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typed client of {@code examples/typescript-client}: generated from the real document, compiled strictly, and run. */
class TypeScriptClientTest {

    private static final Path EXAMPLE = Path.of("../examples/typescript-client");

    @TempDir
    Path client;

    @BeforeEach
    void install() throws IOException {
        NodeProgram.requireNode();
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "journey.ts")) {
            Files.copy(EXAMPLE.resolve(file), client.resolve(file));
        }
        NodeProgram.Run installed = npm("ci", "--no-audit", "--no-fund");
        if (installed.status() != 0) {
            abort("Not tested: npm cannot install the client's packages here.\n" + installed.output());
        }
        Files.writeString(
                client.resolve("openapi.json"),
                SampleServer.get("/openapi.json").body());
        npm("run", "generate").assertSucceeded();
    }

    @Test
    void compilesStrictlyAndMakesItsJourney() {
        npm("run", "build").assertSucceeded();
        assertThat(npm("run", "journey", SampleServer.address())
                        .assertSucceeded()
                        .output())
                .contains("13 posts read");
    }

    @Test
    void aMemberThatTheServerDoesNotHaveDoesNotCompile() throws IOException {
        Path journey = client.resolve("journey.ts");
        Files.writeString(journey, Files.readString(journey).replace("first.title", "first.headline"));
        assertThat(npm("run", "build").output()).contains("'headline' does not exist");
    }

    private NodeProgram.Run npm(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "npm";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return NodeProgram.run(client, command);
    }
}
