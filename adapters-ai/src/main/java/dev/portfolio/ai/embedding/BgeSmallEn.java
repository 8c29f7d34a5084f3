package dev.portfolio.ai.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * bge-small-en-v1.5, quantised: 384 dimensions, vectors of length 1, texts of at most 512 tokens (what is over is ignored).
 * Loaded at first use. Each call computes on the thread that makes it; any number of threads may call at once.
 *
 * <p>The files are those of LangChain4j's in-process module. They are run here without its class because that one gives
 * each text as many threads as there are cores: on two cores, two texts at once took 1.5 times as long and 1.4 times the CPU
 * of two single-threaded ones. It also keeps a second tokenizer (40 MB), and can never be closed.
 *
 * @see <a href="https://huggingface.co/BAAI/bge-small-en-v1.5">The model's card</a>
 */
final class BgeSmallEn implements AutoCloseable {

    static final int MAX_TOKENS = 512;
    static final int DIMENSIONS = 384;

    private static final String FILE = "/bge-small-en-v1.5-q.onnx";

    private final BgeTokenizer tokenizer;
    private final LazyNative<OrtSession> session =
            new LazyNative<>("embedding model of this process", BgeSmallEn::load);

    BgeSmallEn(BgeTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The vector of the text, of length 1. */
    float[] vector(String text) {
        long[] ids = tokenizer.ids(text, MAX_TOKENS);
        return session.use(loaded -> UnitLength.of(firstTokenOf(loaded, ids)));
    }

    /** The model's output for the first token is what stands for the whole text (its card: "CLS pooling"). */
    private static float[] firstTokenOf(OrtSession session, long[] ids) throws OrtException {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attention), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            float[] vector = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(vector);
            return vector;
        }
    }

    private static OrtSession load() throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream file = Objects.requireNonNull(BgeSmallEn.class.getResourceAsStream(FILE), FILE)) {
            options.setIntraOpNumThreads(1);
            return OrtEnvironment.getEnvironment().createSession(file.readAllBytes(), options);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
