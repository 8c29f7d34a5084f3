package dev.portfolio.application.media;

import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** Finds a picture by what stands in an address. */
final class MediaLookup {

    private MediaLookup() {}

    /** {@link MediaNotFound}. */
    static Media find(MediaRepository media, Transactions transactions, String id) {
        return SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<Media>empty();
                    case SlugOrId.ById(var known) -> transactions.reading(() -> media.find(known));
                })
                .orElseThrow(() -> new MediaNotFound(id));
    }
}
