package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measurement of search on the command line. */
class EvalCommandTest {

    private static final String POOL = """
            {"id": "q1", "question": "how are database connections kept alive", "slug": "inside-the-pool"}
            """;

    @TempDir
    Path folder;

    @Test
    void aProgramReadsEachMode() throws IOException {
        ProgramRun run = SampleServer.run("eval", "--json", file("q.jsonl", POOL));

        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(3);
        JsonNode hybrid = JsonMapper.shared().readTree(run.lines().getLast());
        assertThat(hybrid.get("mode").asString()).isEqualTo("hybrid");
        assertThat(hybrid.get("hit@1").get("mean").asDouble()).isEqualTo(1);
        assertThat(hybrid.get("hit@1").get("low").asDouble()).isLessThan(0.5);
        assertThat(hybrid.get("failures")).isEmpty();
    }

    @Test
    void aFloorThatIsMissedFails() throws IOException {
        String questions = file("q.jsonl", POOL + """
                {"id": "q2", "question": "how are database connections kept alive", "file": "posts/2024-05-01-inside-the-pool.md"}
                {"id": "q3", "question": "sourdough", "slug": "inside-the-pool"}
                """);

        ProgramRun run = SampleServer.run("eval", questions, "--fail-below", "hit@1=0.9");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("hybrid.hit@1 is 0.667, below 0.9");
        assertThat(run.out()).contains("q3 ").contains(": sourdough");
        assertThat(SampleServer.run("eval", questions, "--fail-below", "hit@1=0.6")
                        .exitStatus())
                .isZero();
    }

    @Test
    void gradesComeFromAFileOfJudgements() throws IOException {
        String questions = file("q.jsonl", """
                {"id": "q1", "question": "how are database connections kept alive"}
                {"id": "q2", "question": "not judged"}
                """);
        String judgements = file("qrels.txt", "q1 0 inside-the-pool 3\nq1\t0\tinside-the-pool\t1\nq2 0 nothing 0\n");

        ProgramRun run = SampleServer.run("eval", questions, "--judge", judgements, "--fail-below", "ndcg@10=1");

        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 of 2 questions are judged.");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertThat(SampleServer.run("eval", file("a", POOL + "{\"id\": 1}\n")).err())
                .contains("a:2: needs a text");
        assertThat(SampleServer.run("eval", file("b", "not json\n")).err()).contains("b:1: is not JSON");
        assertThat(SampleServer.run("eval", file("c", POOL + POOL)).err()).contains("c:2: has the id 'q1'");
        assertThat(SampleServer.run("eval", file("d", POOL.replace("inside-the", "nowhere")))
                        .err())
                .contains("'nowhere-pool': is no published item here");
        assertThat(SampleServer.run("eval", file("e", POOL), "--judge", file("f", "q1 x 2\n"))
                        .err())
                .contains("f:1: has 3 fields");
        assertThat(SampleServer.run("eval", file("g", POOL), "--fail-below", "map=1")
                        .err())
                .contains("'map=1' is not a floor", "mrr@10=0.8");
        assertThat(SampleServer.run("eval", folder.resolve("nowhere").toString())
                        .err())
                .contains("cannot be read");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
