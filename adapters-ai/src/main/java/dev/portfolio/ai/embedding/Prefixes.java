package dev.portfolio.ai.embedding;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a model wants before a question and before a text that is to be found.
 *
 * @param question stands before each question, empty for nothing
 * @param text stands before each text, empty for nothing
 */
record Prefixes(String question, String text) {

    private static final Pattern BGE = Pattern.compile("\\bbge-(small|base|large)-en\\b");
    private static final Pattern E5 = Pattern.compile("\\be5\\b");
    private static final Pattern NOMIC = Pattern.compile("\\bnomic-embed-text\\b");

    /**
     * What the model's authors prescribe, known by the model's name.
     *
     * @see <a href="https://huggingface.co/BAAI/bge-small-en-v1.5">bge</a>
     * @see <a href="https://huggingface.co/intfloat/e5-base-v2">e5</a>
     * @see <a href="https://huggingface.co/nomic-ai/nomic-embed-text-v1.5">nomic-embed-text</a>
     */
    static Prefixes of(String model) {
        String name = model.toLowerCase(Locale.ROOT);
        if (BGE.matcher(name).find()) {
            return new Prefixes("Represent this sentence for searching relevant passages: ", "");
        }
        if (E5.matcher(name).find()) {
            return new Prefixes("query: ", "passage: ");
        }
        if (NOMIC.matcher(name).find()) {
            return new Prefixes("search_query: ", "search_document: ");
        }
        return new Prefixes("", "");
    }
}
