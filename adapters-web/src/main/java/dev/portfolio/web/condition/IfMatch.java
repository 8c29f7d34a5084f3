package dev.portfolio.web.condition;

import dev.portfolio.domain.error.Invalid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which states of an item a request is meant for (RFC 9110, 13.1.1): those with one of these tags, or any. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");
    private static final Pattern FORM =
            Pattern.compile("\\s*(?:TAG(?:\\s*,\\s*(?:TAG)?)*)?\\s*".replace("TAG", "(?:W/)?\"[^\"]*\""));

    private final List<String> values;
    private final ItemTags tags;

    IfMatch(List<String> values, ItemTags tags) {
        this.values = List.copyOf(values);
        this.tags = tags;
    }

    /** This condition; 428 when the request has none. */
    public IfMatch required() {
        if (values.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        return this;
    }

    /**
     * Whether an item as it is now is meant.
     *
     * @param response the item as {@code GET} answers with it
     */
    public <V> Predicate<V> on(Function<V, ?> response) {
        if (values.isEmpty() || values.stream().anyMatch(value -> value.strip().equals("*"))) {
            return _ -> true;
        }
        Set<String> strong = strongTags();
        return item -> strong.contains(tags.tagOf(tags.json(response.apply(item))));
    }

    /** A weak tag matches nothing: what it names may differ. */
    private Set<String> strongTags() {
        Set<String> strong = new HashSet<>();
        for (String value : values) {
            if (!FORM.matcher(value).matches()) {
                throw new Invalid("If-Match", "is not a list of entity tags; allowed is the ETag of the item, or *");
            }
            Matcher found = TAG.matcher(value);
            while (found.find()) {
                if (found.group(1) == null) {
                    strong.add(found.group(2));
                }
            }
        }
        return strong;
    }
}
