package dev.portfolio.domain.answer;

import dev.portfolio.domain.search.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What an answer depends on: the question (letter case and blanks aside), what was said before, the model and its instructions,
 * and the passages as they are now. When a post changes, so does the key of every answer that would rest on it.
 *
 * @param value a SHA-256 digest, in hexadecimal digits
 */
public record AnswerKey(String value) {

    /**
     * The key of an answer.
     *
     * @param by the model and the version of its instructions
     */
    public static AnswerKey of(Question question, List<Turn> history, String by, List<Source> sources) {
        MessageDigest digest = sha256();
        add(digest, by);
        add(digest, normal(question));
        for (Turn turn : history) {
            add(digest, normal(turn.question()));
            add(digest, turn.answer());
        }
        for (Source source : sources) {
            add(digest, source.item().ref().toString());
            add(digest, source.item().title());
            add(digest, source.passage());
        }
        return new AnswerKey(HexFormat.of().formatHex(digest.digest()));
    }

    private static String normal(Question question) {
        return question.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
