package dev.portfolio.ai.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.embedding.TokenCounter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Cuts texts into the tokens of the bge-*-en-v1.5 models (the vocabulary of BERT, lower case). Loaded at first use. */
final class BgeTokenizer implements TokenCounter, AutoCloseable {

    private static final String FILE = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int WORDS_REMEMBERED = 50_000;
    private static final int LONGEST_WORD = 40;
    private static final String DJL_OFFLINE = "ai.djl.offline";

    private final LazyNative<HuggingFaceTokenizer> tokenizer = new LazyNative<>("tokenizer", BgeTokenizer::load);

    /** The same words come again and again, text after text, and the way into native code costs 10 microseconds. */
    private final Cache<String, Integer> countsOfWords =
            Caffeine.newBuilder().maximumSize(WORDS_REMEMBERED).build();

    @Override
    public int count(String text) {
        return text.length() > LONGEST_WORD ? tokens(text) : countsOfWords.get(text, this::tokens);
    }

    private int tokens(String text) {
        return tokenizer.use(loaded -> loaded.encode(text, false, false).getIds().length);
    }

    /**
     * The numbers of the text's tokens between the model's marks for start and end; what is over {@code max} is cut off
     * before the end mark.
     */
    long[] ids(String text, int max) {
        long[] all = tokenizer.use(loaded -> loaded.encode(text, true, false).getIds());
        if (all.length <= max) {
            return all;
        }
        long[] cut = Arrays.copyOf(all, max);
        cut[max - 1] = all[all.length - 1];
        return cut;
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    private static HuggingFaceTokenizer load() throws IOException {
        // The library would otherwise report its use to its makers when it finds itself on AWS, and fetch native code
        // from the network.
        if (System.getProperty(DJL_OFFLINE) == null) {
            System.setProperty(DJL_OFFLINE, "true");
        }
        try (InputStream file = Objects.requireNonNull(BgeTokenizer.class.getResourceAsStream(FILE), FILE)) {
            return HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false", "truncation", "false"));
        }
    }
}
