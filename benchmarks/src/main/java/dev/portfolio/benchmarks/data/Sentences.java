package dev.portfolio.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The sentences of real texts, to be put together anew. Each topic has some of them for its own, so that words are as unevenly
 * spread over texts as they are in life.
 */
final class Sentences {

    private static final int OF_A_TOPIC = 40;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 240;

    private final List<String> all;

    private Sentences(List<String> all) {
        this.all = all;
    }

    /** Those of the Markdown files in this folder. */
    static Sentences of(Path folder) {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                all.addAll(sentences(Files.readString(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        if (all.size() < OF_A_TOPIC) {
            throw new IllegalStateException(
                    "There are " + all.size() + " sentences in " + folder + "; " + OF_A_TOPIC + " are needed.");
        }
        return new Sentences(List.copyOf(all));
    }

    /** Front matter, code, headings, lists and tables are no sentences. */
    private static List<String> sentences(String markdown) {
        String prose = markdown.replaceFirst("(?s)\\A(---|\\+\\+\\+)\\R.*?\\R\\1\\R", "")
                .replaceAll("(?s)```.*?```", "\n\n")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        return Stream.of(prose.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.matches("(?s)\\s*([#|>*\\-+]|\\d+\\.|    |\\{\\{).*"))
                .flatMap(
                        paragraph -> Stream.of(paragraph.replaceAll("\\s+", " ").split("(?<=[.!?])\\s+(?=\\p{Lu})")))
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                .toList();
    }

    /** One of the topic's. */
    String about(int topic, RandomGenerator random) {
        int number = topic * OF_A_TOPIC + random.nextInt(OF_A_TOPIC);
        return all.get(ClusteredVectors.generator(number).nextInt(all.size()));
    }

    /** The first words of a sentence of the topic. */
    String words(int topic, int count, RandomGenerator random) {
        String[] words = about(topic, random).split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)))
                .replaceAll("[^\\p{L}\\p{N}]+$", "");
    }
}
