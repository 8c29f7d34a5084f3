package dev.portfolio.web.error;

import dev.portfolio.domain.account.AuthenticationNeeded;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.idempotency.IdempotencyKeyReused;
import dev.portfolio.web.caller.StatusForbidden;
import dev.portfolio.web.edge.RequestId;
import dev.portfolio.web.limit.TooOften;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** The error answers in the OpenAPI document, with examples that are made as the real ones are. */
public final class ProblemResponses {

    /** The statuses of errors that any operation can answer with. */
    public static final List<Integer> ALWAYS = List.of(400, 406, 500, 503);

    private static final String PATH = "/api/v1/posts";
    private static final ContentId HOLDER = new ContentId(UUID.fromString("0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11"));
    private static final String ITEM = PATH + "/" + HOLDER;
    private static final String REQUEST_ID = "5f0c2b11-9a53-4f6e-8a1c-0190c1f27a1c";

    private static final List<Problem> EXAMPLES = List.of(
            Problems.of(new Invalid("limit", "is 500; allowed is 1 to 100"), PATH, REQUEST_ID),
            Problems.of(new AuthenticationNeeded(), PATH, REQUEST_ID),
            Problems.of(new StatusForbidden(), PATH, REQUEST_ID),
            Problems.of(new ContentNotFound(ContentType.POST, "no-such-post"), PATH + "/no-such-post", REQUEST_ID),
            Problems.of(HttpError.NOT_ACCEPTABLE, PATH, REQUEST_ID),
            Problems.of(
                    new SlugTaken(ContentType.POST, new Slug("connection-pooling"), HOLDER)
                            .suggesting(new Slug("connection-pooling-2")),
                    PATH,
                    REQUEST_ID),
            Problems.of(new ItemChanged(ContentType.POST), ITEM, REQUEST_ID),
            Problems.of(HttpError.CONTENT_TOO_LARGE, PATH, REQUEST_ID),
            Problems.of(HttpError.UNSUPPORTED_MEDIA_TYPE, PATH, REQUEST_ID),
            Problems.of(new IdempotencyKeyReused(), PATH, REQUEST_ID),
            Problems.of(HttpError.PRECONDITION_REQUIRED, ITEM, REQUEST_ID),
            Problems.of(new TooOften("searches from one address", Duration.ofSeconds(5)), "/api/v1/search", REQUEST_ID),
            Problems.of(HttpError.INTERNAL_ERROR, PATH, REQUEST_ID),
            Problems.of(new Unavailable("database_unavailable", "The database cannot be reached."), PATH, REQUEST_ID));

    /** What HTTP wants to be said with some statuses: the header and its meaning. */
    private static final Map<Integer, String> HEADERS_BY_STATUS = Map.of(
            401, "WWW-Authenticate: How to bring credentials.",
            405, "Allow: The methods that this address knows.",
            429, "Retry-After: After how many seconds another attempt can succeed.",
            503, "Retry-After: After how many seconds to try again.");

    private ProblemResponses() {}

    /** The name of the shared answer with this status, as {@code Problem404}. */
    public static String name(int status) {
        return "Problem" + status;
    }

    /** Adds the schema of problems and the shared answers. */
    public static void addTo(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        EXAMPLES.forEach(example -> components.addResponses(name(example.status()), response(example)));
    }

    private static ApiResponse response(Problem example) {
        Schema<?> schema = new Schema<>().$ref("Problem");
        MediaType problem = new MediaType().schema(schema).example(example);
        ApiResponse response = new ApiResponse()
                .description(HttpStatus.valueOf(example.status()).getReasonPhrase() + ".")
                .content(new Content().addMediaType(Problems.MEDIA_TYPE, problem))
                .addHeaderObject(
                        RequestId.HEADER, header("The id of the request, as in the body and in the server's log."));
        String ofStatus = HEADERS_BY_STATUS.get(example.status());
        if (ofStatus != null) {
            String[] nameAndDescription = ofStatus.split(": ", 2);
            response.addHeaderObject(nameAndDescription[0], header(nameAndDescription[1]));
        }
        return response;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
