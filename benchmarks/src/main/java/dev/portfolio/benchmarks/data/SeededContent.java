package dev.portfolio.benchmarks.data;

import dev.portfolio.domain.content.ContentType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Content from a seed: each item can be made by itself, again and again the same. */
public final class SeededContent {

    /** One more whenever the same seed gives other content, so that none of before is taken for it. */
    public static final int EDITION = 2;

    /** The tags by which a tenth, a hundredth and a thousandth of all items are found. */
    public static final List<String> RARE_TAGS = List.of("one-in-10", "one-in-100", "one-in-1000");

    private static final long SEED = 20_260_101;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final Instant FIRST = Instant.parse("2016-01-01T09:00:00Z");
    private static final int PARAGRAPHS = 3;
    private static final int SENTENCES = 3;
    private static final int TITLE_WORDS = 7;

    private final ClusteredVectors vectors = new ClusteredVectors(SEED);
    private final Sentences sentences;

    private SeededContent(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The content.
     *
     * @param root the repository, whose samples bring the sentences
     */
    public static SeededContent of(Path root) {
        return new SeededContent(Sentences.of(root.resolve("samples")));
    }

    /** All items of this size: posts, projects, certifications, in this order. Lazy. */
    public Stream<SeededItem> items(ContentSize size) {
        return Stream.of(ContentType.POST, ContentType.PROJECT, ContentType.CERTIFICATION)
                .flatMap(type -> IntStream.range(0, size.of(type)).mapToObj(number -> item(type, number)));
    }

    /** The item with this number, from 0. */
    public SeededItem item(ContentType type, int number) {
        RandomGenerator random = ClusteredVectors.generator(SEED + 31L * number + place(type));
        int topic = random.nextInt(ClusteredVectors.TOPICS);
        String name = type.key() + "-" + number;
        String title = sentences.words(topic, TITLE_WORDS, random) + " " + number;
        float[] vector = vectors.around(topic, random);
        return new SeededItem(
                id(type, number),
                type,
                "made-up-" + name,
                title,
                sentences.about(topic, random),
                text(topic, random),
                tags(topic, random),
                FIRST.plus(Duration.ofMinutes(37L * number)),
                ClusteredVectors.near(vector, random),
                vector);
    }

    /** A question about what some items say. */
    public SeededQuestion question(int number) {
        RandomGenerator random = ClusteredVectors.generator(SEED * 3 + number);
        int topic = random.nextInt(ClusteredVectors.TOPICS);
        String text = String.join(
                ", ",
                sentences.words(topic, TITLE_WORDS, random),
                sentences.words(topic, TITLE_WORDS / 2, random),
                sentences.words(topic, TITLE_WORDS / 2, random));
        return new SeededQuestion(text, vectors.around(topic, random));
    }

    /** A vector for a text of which nothing else is known; the same text has the same one. */
    public float[] vectorOf(String text) {
        RandomGenerator random = ClusteredVectors.generator(SEED + text.hashCode());
        return vectors.around(random.nextInt(ClusteredVectors.TOPICS), random);
    }

    private static int place(ContentType type) {
        return switch (type) {
            case POST -> 1;
            case PROJECT -> 2;
            case CERTIFICATION -> 3;
        };
    }

    private static UUID id(ContentType type, int number) {
        long millis = FIRST.toEpochMilli() + number;
        return new UUID(millis << 16 | VERSION_7 | place(type), VARIANT | number);
    }

    private String text(int topic, RandomGenerator random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            List<String> paragraph = new ArrayList<>();
            for (int j = 0; j < SENTENCES; j++) {
                paragraph.add(sentences.about(topic, random));
            }
            paragraphs.add(String.join(" ", paragraph));
        }
        return String.join("\n\n", paragraphs);
    }

    private static List<String> tags(int topic, RandomGenerator random) {
        List<String> tags = new ArrayList<>(List.of("topic-" + topic));
        double oneIn = 10;
        for (String tag : RARE_TAGS) {
            if (random.nextDouble() < 1 / oneIn) {
                tags.add(tag);
            }
            oneIn *= 10;
        }
        return tags;
    }
}
