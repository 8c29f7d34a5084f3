package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks web addresses kept with content: absolute {@code http} or {@code https}, or a path on the same site. */
public final class Link {

    private Link() {}

    /** The address itself if it may be kept; null stays null; else {@link Invalid} naming the field. */
    public static @Nullable String checked(String field, @Nullable String address) {
        String text = Texts.optional(field, address, Texts.URL);
        if (text != null && !isAllowed(text)) {
            throw new Invalid(
                    field,
                    "'" + text + "' is not a web address: it starts with https://, http:// or, on this site, with /");
        }
        return text;
    }

    private static boolean isAllowed(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null) {
                return text.startsWith("/") && !text.startsWith("//");
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
