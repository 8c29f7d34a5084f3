package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The README's calls for a front end do what they say, as printed there. */
class FrontEndCallsTest {

    private static final String SECTION = "## Five calls for a front end";

    static List<String> curlCalls() throws IOException {
        return blocks("sh");
    }

    static List<String> fetchCalls() throws IOException {
        return blocks("js");
    }

    @Test
    void thereAreFiveOfEach() throws IOException {
        assertThat(curlCalls()).hasSize(5);
        assertThat(fetchCalls()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("curlCalls")
    void curlAnswersInJson(String call) {
        NodeProgram.Run run = NodeProgram.run(
                Path.of("."), "bash", "-euo", "pipefail", "-c", "curl() { command curl -fsS \"$@\"; }\n" + here(call));
        run.assertSucceeded();
        assertThat(JsonMapper.shared().readTree(run.output()).isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fetchCalls")
    void fetchPrintsWhatItGot(String call) {
        NodeProgram.requireNode();
        NodeProgram.Run run = NodeProgram.run(Path.of("."), "node", "--input-type=module", "--eval", here(call));
        assertThat(run.assertSucceeded().output()).isNotBlank().doesNotContain("undefined");
    }

    private static String here(String call) {
        return call.replace("http://localhost:8080", SampleServer.address());
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf(SECTION);
        String section = readme.substring(start, readme.indexOf("\n## ", start + 1));
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
