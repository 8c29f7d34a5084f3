package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.markdown.content.PictureAddress;
import dev.portfolio.markdown.frontmatter.Fields;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads optional web addresses: what is none that can be kept is passed over. */
final class WebAddresses {

    private static final Set<String> FORGES = Set.of(
            "github.com",
            "gitlab.com",
            "codeberg.org",
            "bitbucket.org",
            "git.sr.ht",
            "sr.ht",
            "gitea.com",
            "sourceforge.net");

    private WebAddresses() {}

    /** The first of these keys with an address that begins with {@code http(s)://}. */
    static @Nullable String absolute(Fields fields, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(fields.textIfScalar(key)))
                .filter(address -> !address.startsWith("/") && isAddress(address))
                .findFirst()
                .orElse(null);
    }

    /** The first of these keys with an address that is absolute, a path on the same site, or the path of a picture beside the file. */
    static @Nullable String ofPicture(Fields fields, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(fields.textIfScalar(key)))
                .filter(text -> isAddress(text) || PictureAddress.isPictureBeside(text))
                .findFirst()
                .orElse(null);
    }

    /** Whether an address leads to source code at one of the well-known places. */
    static boolean isAtForge(String address) {
        String host = URI.create(address).getHost();
        String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return FORGES.contains(lower.startsWith("www.") ? lower.substring(4) : lower);
    }

    private static boolean isAddress(String address) {
        try {
            return Link.checked("url", address) != null;
        } catch (Invalid e) {
            return false;
        }
    }
}
