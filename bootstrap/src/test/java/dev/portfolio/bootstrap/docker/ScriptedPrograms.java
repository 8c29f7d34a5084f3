package dev.portfolio.bootstrap.docker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Programs that answer as told, and that remember how they were called. The newest answer to a call is the one that counts. */
public final class ScriptedPrograms implements Programs {

    /** What was run, with the variables it got. */
    record Call(String line, Map<String, String> environment) {}

    private final Set<String> present = new TreeSet<>();
    private final SequencedMap<String, Ended> answers = new LinkedHashMap<>();
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

    /** A machine with a Docker engine, the second Docker Compose and the image, and without any container. */
    public static ScriptedPrograms withDocker() {
        return new ScriptedPrograms()
                .has("docker")
                .answers("docker version", 0, "28.0.1")
                .answers("docker compose", 0, "")
                .answers("docker image inspect", 0, "[]");
    }

    /** There is such a program. */
    public ScriptedPrograms has(String program) {
        present.add(program);
        return this;
    }

    /** What a call whose line begins like that is answered. */
    public ScriptedPrograms answers(String beginning, int status, String output) {
        answers.remove(beginning);
        answers.putFirst(beginning, new Ended(status, output));
        return this;
    }

    List<Call> calls() {
        return calls;
    }

    /** The lines of the calls that hold that text. */
    public Stream<String> linesWith(String text) {
        return calls.stream().map(Call::line).filter(line -> line.contains(text));
    }

    @Override
    public boolean exist(String program) {
        return present.contains(program);
    }

    @Override
    public Ended run(List<String> words, Map<String, String> environment, Duration limit, Consumer<String> eachLine) {
        String line = String.join(" ", words);
        calls.add(new Call(line, environment));
        Ended answer = answers.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Ended(1, "nothing of that kind: " + line));
        answer.output().lines().forEach(eachLine);
        return answer;
    }

    @Override
    public Attached attach(List<String> words, Map<String, String> environment) {
        calls.add(new Call(String.join(" ", words), environment));
        return new Attached() {
            @Override
            public int await() {
                return 3;
            }

            @Override
            public void close() {}
        };
    }
}
