package dev.portfolio.persistence.importing;

import static dev.portfolio.persistence.generated.Tables.CONTENT_SOURCES;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.importing.ContentSources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Sources in the table {@code content_sources}. */
public final class JooqContentSources implements ContentSources {

    private final DSLContext dsl;

    public JooqContentSources(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<String> pathOf(ContentId id) {
        return dsl.select(CONTENT_SOURCES.PATH)
                .from(CONTENT_SOURCES)
                .where(CONTENT_SOURCES.CONTENT_ID.eq(id))
                .fetchOptional(CONTENT_SOURCES.PATH);
    }

    @Override
    public List<ContentId> idsOf(String path) {
        return dsl.select(CONTENT_SOURCES.CONTENT_ID)
                .from(CONTENT_SOURCES)
                .where(CONTENT_SOURCES.PATH.eq(path))
                .fetch(CONTENT_SOURCES.CONTENT_ID);
    }

    @Override
    public void remember(ContentId id, String path) {
        remember(Map.of(id, path));
    }

    @Override
    public void remember(Map<ContentId, String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        var rows = dsl.insertInto(CONTENT_SOURCES, CONTENT_SOURCES.CONTENT_ID, CONTENT_SOURCES.PATH);
        for (var source : paths.entrySet()) {
            rows = rows.values(source.getKey(), source.getValue());
        }
        rows.onConflict(CONTENT_SOURCES.CONTENT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void forget(ContentId id) {
        dsl.deleteFrom(CONTENT_SOURCES).where(CONTENT_SOURCES.CONTENT_ID.eq(id)).execute();
    }
}
