package dev.portfolio.persistence.media;

import static dev.portfolio.persistence.generated.Tables.MEDIA_SOURCES;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.media.ContentHash;
import dev.portfolio.domain.media.MediaSources;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;

/** Origins of pictures in the table {@code media_sources}. */
public final class JooqMediaSources implements MediaSources {

    private final DSLContext dsl;

    public JooqMediaSources(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ContentId> find(String path) {
        return dsl.select(MEDIA_SOURCES.MEDIA_ID)
                .from(MEDIA_SOURCES)
                .where(MEDIA_SOURCES.PATH_HASH.eq(hash(path)))
                .fetchOptional(MEDIA_SOURCES.MEDIA_ID);
    }

    @Override
    public void remember(String path, ContentId media) {
        dsl.insertInto(MEDIA_SOURCES)
                .set(MEDIA_SOURCES.PATH_HASH, hash(path))
                .set(MEDIA_SOURCES.PATH, path)
                .set(MEDIA_SOURCES.MEDIA_ID, media)
                .onConflict(MEDIA_SOURCES.PATH_HASH)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static String hash(String path) {
        return ContentHash.of(path.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
