package dev.portfolio.pages.layout;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.page.Position;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where the following part of a list begins, as it stands in an address: {@code ?after=2026-05-19T08:00:00Z~id}. */
public final class Places {

    /** The parameter's name. */
    public static final String AFTER = "after";

    private static final Pattern FORM =
            Pattern.compile("(.+)~([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})", Pattern.DOTALL);

    private Places() {}

    /** {@link Invalid} for what is no such place; null is the beginning. */
    public static @Nullable Position read(@Nullable String after) {
        if (after == null) {
            return null;
        }
        Matcher form = FORM.matcher(after);
        if (!form.matches()) {
            throw new Invalid(AFTER, "is no place in this list; begin it again");
        }
        return new Position(form.group(1), new ContentId(UUID.fromString(form.group(2))));
    }

    /** The address of the part that follows; null where there is none. */
    public static @Nullable String next(String list, @Nullable Position position) {
        return position == null ? null : of(list, position.value() + "~" + position.id());
    }

    /** The address of the part that begins there; of the whole list where it begins at its beginning. */
    public static String of(String list, @Nullable String after) {
        if (after == null) {
            return list;
        }
        String separator = list.contains("?") ? "&" : "?";
        return list + separator + AFTER + "=" + UriUtils.encode(after, StandardCharsets.UTF_8);
    }
}
