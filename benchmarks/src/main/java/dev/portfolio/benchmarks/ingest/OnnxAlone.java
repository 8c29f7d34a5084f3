package dev.portfolio.benchmarks.ingest;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The model by itself: the ONNX runtime on texts that were made tokens before, each text on one thread, all cores busy. */
final class OnnxAlone implements AutoCloseable {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final int threads;

    OnnxAlone(int threads) throws IOException, OrtException {
        this.threads = threads;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = open(MODEL);
                InputStream words = open(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false", "truncation", "false"));
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(OnnxAlone.class.getResourceAsStream(resource), resource);
    }

    /** The tokens of each text. */
    List<long[]> tokens(List<String> texts) {
        return texts.stream()
                .map(text -> tokenizer.encode(text, true, false).getIds())
                .map(ids -> ids.length > MOST_TOKENS ? Arrays.copyOf(ids, MOST_TOKENS) : ids)
                .toList();
    }

    /** Computes all of them. */
    void run(List<long[]> texts) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Float>> all =
                    texts.stream().map(ids -> executor.submit(() -> first(ids))).toList();
            for (Future<Float> one : all) {
                one.get();
            }
        }
    }

    private float first(long[] ids) throws OrtException {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attention), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().get(0);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
        tokenizer.close();
    }
}
