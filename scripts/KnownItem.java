import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measurement behind scripts/known-item, which explains it. */
final class KnownItem {

    private static final int RANKS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Question(String id, String text, String wantedId) {}

    private record Answer(Question question, int rank, String first) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> ids = idsByFile(Path.of(arguments[0]));
        List<Question> questions = questions(Path.of(arguments[1]), ids);
        String address = arguments.length > 2 ? arguments[2] : "http://localhost:8080";
        List<Answer> hybrid = List.of();
        System.out.printf("%-10s %6s %6s %7s   (%d questions)%n", "mode", "hit@1", "hit@5", "MRR@10", questions.size());
        for (String mode : List.of("keyword", "semantic", "hybrid")) {
            hybrid = answers(address, mode, questions);
            System.out.printf("%-10s %6.3f %6.3f %7.3f%n", mode, hits(hybrid, 1), hits(hybrid, 5), reciprocalRank(hybrid));
        }
        for (Answer answer : hybrid) {
            if (answer.rank() != 1) {
                System.out.printf(
                        "%s at %s, first came \"%s\": %s%n",
                        answer.question().id(),
                        answer.rank() == 0 ? "none of " + RANKS : answer.rank(),
                        answer.first(),
                        answer.question().text());
            }
        }
    }

    private static Map<String, String> idsByFile(Path imported) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (String line : Files.readAllLines(imported)) {
            JsonNode file = JSON.readTree(line);
            if (file.path("id").isString()) {
                ids.put(file.get("file").asString(), file.get("id").asString());
            }
        }
        return ids;
    }

    private static List<Question> questions(Path file, Map<String, String> ids) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode question = JSON.readTree(line);
            String wanted = question.get("file").asString();
            if (!ids.containsKey(wanted)) {
                throw new IllegalArgumentException("Nothing was imported from " + wanted + ", which a question asks for.");
            }
            questions.add(new Question(question.get("id").asString(), question.get("question").asString(), ids.get(wanted)));
        }
        return questions;
    }

    private static List<Answer> answers(String address, String mode, List<Question> questions) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Question question : questions) {
                URI uri = URI.create(address + "/api/v1/search?mode=" + mode + "&limit=" + RANKS + "&q="
                        + URLEncoder.encode(question.text(), StandardCharsets.UTF_8));
                HttpResponse<String> response = patientAnswer(client, uri);
                if (response.statusCode() != 200) {
                    throw new IOException(uri + " answered " + response.statusCode() + ": " + response.body());
                }
                answers.add(answer(question, JSON.readTree(response.body()).get("items")));
            }
        }
        return answers;
    }

    /** The server limits searches; it says when to come back. */
    private static HttpResponse<String> patientAnswer(HttpClient client, URI uri) throws Exception {
        while (true) {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 429) {
                return response;
            }
            Thread.sleep(1_000 * Long.parseLong(response.headers().firstValue("Retry-After").orElse("1")));
        }
    }

    private static Answer answer(Question question, JsonNode items) {
        int rank = 0;
        for (int i = 0; i < items.size() && rank == 0; i++) {
            rank = items.get(i).get("id").asString().equals(question.wantedId()) ? i + 1 : 0;
        }
        return new Answer(question, rank, items.isEmpty() ? "nothing" : items.get(0).get("title").asString());
    }

    private static double hits(List<Answer> answers, int within) {
        return answers.stream().filter(a -> a.rank() > 0 && a.rank() <= within).count() / (double) answers.size();
    }

    private static double reciprocalRank(List<Answer> answers) {
        return answers.stream().mapToDouble(a -> a.rank() == 0 ? 0 : 1.0 / a.rank()).average().orElse(0);
    }
}
