package dev.portfolio.domain.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was read.
 *
 * @param size null for a drawing that does not say
 * @param content without metadata
 * @param renditions upright smaller copies, the smallest first
 */
public record Picture(
        PictureFormat format, @Nullable PictureSize size, FileContent content, List<Rendition> renditions) {

    public Picture {
        renditions = List.copyOf(renditions);
    }

    /** A smaller copy. */
    public record Rendition(PictureSize size, PictureFormat format, FileContent content) {}
}
