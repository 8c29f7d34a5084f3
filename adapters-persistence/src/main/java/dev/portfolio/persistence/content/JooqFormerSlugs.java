package dev.portfolio.persistence.content;

import static dev.portfolio.persistence.generated.Tables.FORMER_SLUGS;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Slug;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;

/** Former slugs in the table {@code former_slugs}. */
public final class JooqFormerSlugs implements FormerSlugs {

    private final DSLContext dsl;

    public JooqFormerSlugs(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void remember(ContentRef item, Slug slug) {
        dsl.insertInto(FORMER_SLUGS)
                .set(FORMER_SLUGS.CONTENT_TYPE, item.type())
                .set(FORMER_SLUGS.SLUG, slug)
                .set(FORMER_SLUGS.CONTENT_ID, item.id())
                .onConflict(FORMER_SLUGS.CONTENT_TYPE, FORMER_SLUGS.SLUG)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public Optional<ContentId> holder(ContentType type, Slug slug) {
        return dsl.select(FORMER_SLUGS.CONTENT_ID)
                .from(FORMER_SLUGS)
                .where(FORMER_SLUGS.CONTENT_TYPE.eq(type))
                .and(FORMER_SLUGS.SLUG.eq(slug))
                .fetchOptional(FORMER_SLUGS.CONTENT_ID);
    }

    @Override
    public void forget(ContentType type, Slug slug) {
        dsl.deleteFrom(FORMER_SLUGS)
                .where(FORMER_SLUGS.CONTENT_TYPE.eq(type))
                .and(FORMER_SLUGS.SLUG.eq(slug))
                .execute();
    }

    @Override
    public void forget(ContentType type, Collection<Slug> slugs) {
        if (!slugs.isEmpty()) {
            dsl.deleteFrom(FORMER_SLUGS)
                    .where(FORMER_SLUGS.CONTENT_TYPE.eq(type))
                    .and(FORMER_SLUGS.SLUG.in(slugs))
                    .execute();
        }
    }

    @Override
    public void forgetAll(ContentRef item) {
        dsl.deleteFrom(FORMER_SLUGS)
                .where(FORMER_SLUGS.CONTENT_ID.eq(item.id()))
                .execute();
    }
}
