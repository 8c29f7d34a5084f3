package dev.portfolio.pages.article;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.Variant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of this site that an article shows: room is left for them, and smaller copies are offered. */
record ArticlePictures(Map<ContentId, Media> known) {

    static final ArticlePictures NONE = new ArticlePictures(Map.of());

    private static final Pattern OWN =
            Pattern.compile("src=\"(" + Media.PATH + "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^\"/]+)\"");

    /** How wide a text is: all of a phone, or its measure. */
    private static final String SIZES = "(min-width: 45rem) 41rem, 92vw";

    /** Which ones there may be in this HTML. */
    static Set<ContentId> shownIn(String html) {
        Set<ContentId> ids = new LinkedHashSet<>();
        OWN.matcher(html).results().forEach(match -> ids.add(id(match.group(2))));
        return ids;
    }

    /** What an {@code img} element with these attributes gets besides; empty, or with a blank at its end. */
    String attributes(String written) {
        Matcher source = OWN.matcher(written);
        if (!source.find() || written.contains("width=\"")) {
            return "";
        }
        Media media = known.get(id(source.group(2)));
        return media == null ? "" : size(media.size()) + (media.path().equals(source.group(1)) ? copies(media) : "");
    }

    private static String size(@Nullable PictureSize size) {
        return size == null ? "" : "width=\"" + size.width() + "\" height=\"" + size.height() + "\" ";
    }

    private static String copies(Media media) {
        PictureSize size = media.size();
        if (size == null || media.variants().isEmpty()) {
            return "";
        }
        String all = Stream.concat(
                        media.variants().stream().map(variant -> copy(media, variant)),
                        Stream.of(media.path() + " " + size.width() + "w"))
                .collect(Collectors.joining(", "));
        return "srcset=\"" + all + "\" sizes=\"" + SIZES + "\" ";
    }

    private static String copy(Media media, Variant variant) {
        return media.path(variant) + " " + variant.size().width() + "w";
    }

    private static ContentId id(String text) {
        return new ContentId(UUID.fromString(text));
    }
}
