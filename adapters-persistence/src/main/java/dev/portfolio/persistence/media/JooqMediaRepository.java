package dev.portfolio.persistence.media;

import static dev.portfolio.persistence.generated.Tables.MEDIA;
import static dev.portfolio.persistence.generated.Tables.MEDIA_VARIANTS;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.media.ContentHash;
import dev.portfolio.domain.media.FileName;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSort;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.Variant;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.persistence.column.SoundRows;
import dev.portfolio.persistence.generated.tables.records.MediaRecord;
import dev.portfolio.persistence.page.KeysetQuery;
import dev.portfolio.persistence.page.SortColumns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Pictures in the tables {@code media} and {@code media_variants}. */
public final class JooqMediaRepository implements MediaRepository {

    private static final Field<List<Variant>> VARIANTS = multiset(
                    select(MEDIA_VARIANTS.WIDTH, MEDIA_VARIANTS.HEIGHT, MEDIA_VARIANTS.MEDIA_TYPE, MEDIA_VARIANTS.BYTES)
                            .from(MEDIA_VARIANTS)
                            .where(MEDIA_VARIANTS.MEDIA_ID.eq(MEDIA.ID))
                            .orderBy(MEDIA_VARIANTS.WIDTH))
            .as("variants")
            .convertFrom(rows -> rows.map(row ->
                    new Variant(new PictureSize(row.value1(), row.value2()), format(row.value3()), row.value4())));

    private static final List<Field<?>> FIELDS = List.of(
            MEDIA.ID,
            MEDIA.CONTENT_HASH,
            MEDIA.FILE_NAME,
            MEDIA.MEDIA_TYPE,
            MEDIA.BYTES,
            MEDIA.WIDTH,
            MEDIA.HEIGHT,
            MEDIA.ALT,
            MEDIA.CREATED_AT,
            MEDIA.UPDATED_AT,
            VARIANTS);

    private final DSLContext dsl;

    public JooqMediaRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Media> find(ContentId id) {
        return dsl.select(FIELDS)
                .from(MEDIA)
                .where(MEDIA.ID.eq(id))
                .fetchOptional(SoundRows.orFault("picture", JooqMediaRepository::media));
    }

    @Override
    public Page<Media> page(MediaFilter filter, PageRequest<MediaSort> request) {
        return new KeysetQuery<>(MEDIA, sortColumn(request.sort().field()), MEDIA.ID, matching(filter))
                .fetch(dsl, FIELDS, request, SoundRows.orFault("picture", JooqMediaRepository::media));
    }

    private static Condition matching(MediaFilter filter) {
        return (filter.ids() == null ? noCondition() : MEDIA.ID.in(filter.ids())).and(matching(filter.contains()));
    }

    private static Condition matching(@Nullable String text) {
        return text == null
                ? noCondition()
                : MEDIA.FILE_NAME.containsIgnoreCase(text).or(MEDIA.ALT.containsIgnoreCase(text));
    }

    @Override
    public void save(Media media) {
        dsl.insertInto(MEDIA)
                .set(row(media))
                .onConflict(MEDIA.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        dsl.deleteFrom(MEDIA_VARIANTS)
                .where(MEDIA_VARIANTS.MEDIA_ID.eq(media.id()))
                .execute();
        media.variants().forEach(variant -> save(media.id(), variant));
    }

    @Override
    public boolean replace(Media media, Instant updatedAt) {
        return dsl.update(MEDIA)
                        .set(row(media))
                        .where(MEDIA.ID.eq(media.id()).and(MEDIA.UPDATED_AT.eq(updatedAt)))
                        .execute()
                > 0;
    }

    @Override
    public void delete(ContentId id) {
        dsl.deleteFrom(MEDIA).where(MEDIA.ID.eq(id)).execute();
    }

    private void save(ContentId media, Variant variant) {
        dsl.insertInto(MEDIA_VARIANTS)
                .set(MEDIA_VARIANTS.MEDIA_ID, media)
                .set(MEDIA_VARIANTS.WIDTH, variant.size().width())
                .set(MEDIA_VARIANTS.HEIGHT, variant.size().height())
                .set(MEDIA_VARIANTS.MEDIA_TYPE, variant.format().contentType())
                .set(MEDIA_VARIANTS.BYTES, variant.bytes())
                .execute();
    }

    private static MediaRecord row(Media media) {
        PictureSize size = media.size();
        MediaRecord row = new MediaRecord();
        row.set(MEDIA.ID, media.id());
        row.set(MEDIA.CONTENT_HASH, media.hash().hex());
        row.set(MEDIA.FILE_NAME, media.fileName().value());
        row.set(MEDIA.MEDIA_TYPE, media.format().contentType());
        row.set(MEDIA.BYTES, media.bytes());
        row.set(MEDIA.WIDTH, size == null ? null : size.width());
        row.set(MEDIA.HEIGHT, size == null ? null : size.height());
        row.set(MEDIA.ALT, media.alt());
        row.set(MEDIA.CREATED_AT, media.timestamps().createdAt());
        row.set(MEDIA.UPDATED_AT, media.timestamps().updatedAt());
        return row;
    }

    private static Media media(Record row) {
        Integer width = row.get(MEDIA.WIDTH);
        return new Media(
                new ContentHash(row.get(MEDIA.CONTENT_HASH)),
                new FileName(row.get(MEDIA.FILE_NAME)),
                format(row.get(MEDIA.MEDIA_TYPE)),
                row.get(MEDIA.BYTES),
                width == null ? null : new PictureSize(width, row.get(MEDIA.HEIGHT)),
                row.get(MEDIA.ALT),
                row.get(VARIANTS),
                new Timestamps(row.get(MEDIA.CREATED_AT), row.get(MEDIA.UPDATED_AT)));
    }

    private static PictureFormat format(String mediaType) {
        return PictureFormat.ofContentType(mediaType)
                .orElseThrow(() -> new IllegalStateException("The database holds a picture of type " + mediaType));
    }

    private static Field<?> sortColumn(MediaSort sort) {
        return switch (sort) {
            case CREATED_AT -> MEDIA.CREATED_AT;
            case FILE_NAME -> SortColumns.text(MEDIA.FILE_NAME);
        };
    }
}
