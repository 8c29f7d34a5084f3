package dev.portfolio.web.idempotency;

import dev.portfolio.application.idempotency.AnswerOnce;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.ItemTags;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers calls that make an item: 201, with its address, its tag and the item; the same again for a key that was used. */
public final class Creations {

    /** The header by which a caller names a call. */
    public static final String KEY = "Idempotency-Key";

    /** The header that tells an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private final AnswerOnce answerOnce;
    private final ItemTags tags;
    private final JsonMapper json = JsonMapper.shared();

    Creations(AnswerOnce answerOnce, ItemTags tags) {
        this.answerOnce = answerOnce;
        this.tags = tags;
    }

    /** Who calls, what for, and with which body. */
    public record Call(Editor editor, RepeatableCall call, Members body) {}

    /**
     * Makes the item, unless the same call has made it before.
     *
     * @param create makes it, as {@code GET} answers with it
     * @param id of such an answer
     */
    public <T> ResponseEntity<String> answer(Call call, Supplier<T> create, Function<T, String> id) {
        String path = call.call().route().substring(call.call().route().indexOf(' ') + 1);
        Supplier<Created> work = () -> created(path, create.get(), id);
        Optional<String> key = call.call().key();
        if (key.isEmpty()) {
            return answer(work.get(), false);
        }
        AnswerOnce.Answer answer = answerOnce.execute(new AnswerOnce.Command(
                call.editor(), key.get(), fingerprint(call), () -> json.writeValueAsString(work.get())));
        return answer(json.readValue(answer.text(), Created.class), answer.replayed());
    }

    private <T> Created created(String path, T item, Function<T, String> id) {
        String body = tags.json(item);
        return new Created(path + "/" + id.apply(item), tags.tagOf(body), body);
    }

    private static ResponseEntity<String> answer(Created created, boolean replayed) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.created(URI.create(created.location()))
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, created.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (replayed) {
            answer.header(REPLAYED, "true");
        }
        return answer.body(created.body());
    }

    private static String fingerprint(Call call) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((call.call().route() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(call.body().bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
