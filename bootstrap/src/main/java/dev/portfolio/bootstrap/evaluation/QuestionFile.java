package dev.portfolio.bootstrap.evaluation;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.search.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of questions: a JSON object a line with the texts {@code id} and {@code question}, and the one right item as
 * {@code file}, {@code slug} or {@code item} (its id), where no other file judges them.
 */
public final class QuestionFile {

    private static final List<String> NAMES_OF_ITEM = List.of("file", "slug", "item");

    private QuestionFile() {}

    /**
     * One line.
     *
     * @param answer the name of the right item; null where the line names none
     */
    public record Line(
            String id, Question question, @Nullable String answer) {}

    /** {@link Invalid} naming the line, when it is not such a file. */
    public static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> texts = texts(file);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                Line line = line(file + ":" + (i + 1), texts.get(i));
                if (!ids.add(line.id())) {
                    throw new Invalid(file + ":" + (i + 1), "has the id '" + line.id() + "' of a line before it");
                }
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new Invalid(file.toString(), "has no question");
        }
        return lines;
    }

    /** The lines of a text file. */
    static List<String> texts(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Invalid(file.toString(), "cannot be read: " + e);
        }
    }

    private static Line line(String place, String text) {
        JsonNode json = parsed(place, text);
        String answer = NAMES_OF_ITEM.stream()
                .filter(json::has)
                .map(name -> required(place, json, name))
                .findFirst()
                .orElse(null);
        return new Line(required(place, json, "id"), new Question(required(place, json, "question")), answer);
    }

    private static JsonNode parsed(String place, String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Invalid(place, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String required(String place, JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw new Invalid(place, "needs a text '" + name + "', as in {\"id\": \"q1\", \"question\": \"...\"}");
        }
        return value.asString();
    }
}
