package dev.portfolio.persistence.embedding;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_QUEUE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingClaim;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** The queue in the table {@code embedding_queue}; claims skip rows that another worker is claiming. */
public final class JooqEmbeddingQueue implements EmbeddingQueue {

    private static final int LONGEST_REASON = 2_000;

    private final DSLContext dsl;

    public JooqEmbeddingQueue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(ContentRef item, EmbeddingProfileId profile, Instant now) {
        add(List.of(item), profile, now);
    }

    @Override
    public void add(List<ContentRef> items, EmbeddingProfileId profile, Instant now) {
        if (items.isEmpty()) {
            return;
        }
        var rows = dsl.insertInto(
                EMBEDDING_QUEUE,
                EMBEDDING_QUEUE.CONTENT_ID,
                EMBEDDING_QUEUE.CONTENT_TYPE,
                EMBEDDING_QUEUE.PROFILE_ID,
                EMBEDDING_QUEUE.GENERATION,
                EMBEDDING_QUEUE.ADDED_AT,
                EMBEDDING_QUEUE.DUE_AT,
                EMBEDDING_QUEUE.ATTEMPTS);
        // In the order in which whoever completes several holds them.
        for (ContentRef item :
                items.stream().sorted(Comparator.comparing(ContentRef::id)).toList()) {
            rows = rows.values(item.id(), item.type(), profile, 1L, now, now, 0);
        }
        rows.onConflict(EMBEDDING_QUEUE.CONTENT_ID, EMBEDDING_QUEUE.PROFILE_ID)
                .doUpdate()
                .set(EMBEDDING_QUEUE.GENERATION, EMBEDDING_QUEUE.GENERATION.plus(1L))
                .set(EMBEDDING_QUEUE.DUE_AT, least(EMBEDDING_QUEUE.DUE_AT, excluded(EMBEDDING_QUEUE.DUE_AT)))
                .execute();
    }

    @Override
    public List<EmbeddingClaim> claim(EmbeddingProfileId profile, int max, Instant now, Instant until) {
        Condition free = EMBEDDING_QUEUE.CLAIMED_UNTIL.isNull().or(EMBEDDING_QUEUE.CLAIMED_UNTIL.le(now));
        // Materialized: a subquery in the condition may be run again for other rows, and would then claim more.
        CommonTableExpression<Record1<ContentId>> picked = name("picked")
                .asMaterialized(select(EMBEDDING_QUEUE.CONTENT_ID)
                        .from(EMBEDDING_QUEUE)
                        .where(EMBEDDING_QUEUE.PROFILE_ID.eq(profile))
                        .and(EMBEDDING_QUEUE.DUE_AT.le(now))
                        .and(free)
                        .orderBy(EMBEDDING_QUEUE.ADDED_AT, EMBEDDING_QUEUE.CONTENT_ID)
                        .limit(inline(max))
                        .forUpdate()
                        .skipLocked());
        return dsl.with(picked)
                .update(EMBEDDING_QUEUE)
                .set(EMBEDDING_QUEUE.CLAIMED_UNTIL, until)
                .set(EMBEDDING_QUEUE.ATTEMPTS, EMBEDDING_QUEUE.ATTEMPTS.plus(1))
                .from(picked)
                .where(EMBEDDING_QUEUE.CONTENT_ID.eq(picked.field(EMBEDDING_QUEUE.CONTENT_ID)))
                .and(EMBEDDING_QUEUE.PROFILE_ID.eq(profile))
                .returning(
                        EMBEDDING_QUEUE.CONTENT_TYPE,
                        EMBEDDING_QUEUE.CONTENT_ID,
                        EMBEDDING_QUEUE.GENERATION,
                        EMBEDDING_QUEUE.ATTEMPTS,
                        EMBEDDING_QUEUE.ADDED_AT)
                .fetch()
                .sortAsc(EMBEDDING_QUEUE.CONTENT_ID)
                .sortAsc(EMBEDDING_QUEUE.ADDED_AT)
                .map(queued -> new EmbeddingClaim(
                        new ContentRef(queued.getContentType(), queued.getContentId()),
                        profile,
                        queued.getGeneration(),
                        queued.getAttempts() - 1));
    }

    @Override
    public void complete(EmbeddingClaim claim) {
        Condition item = isOf(claim);
        int removed = dsl.deleteFrom(EMBEDDING_QUEUE)
                .where(item)
                .and(EMBEDDING_QUEUE.GENERATION.eq(claim.generation()))
                .execute();
        if (removed == 0) {
            dsl.update(EMBEDDING_QUEUE)
                    .setNull(EMBEDDING_QUEUE.CLAIMED_UNTIL)
                    .set(EMBEDDING_QUEUE.ATTEMPTS, 0)
                    .setNull(EMBEDDING_QUEUE.LAST_ERROR)
                    .where(item)
                    .and(isHeldBy(claim))
                    .execute();
        }
    }

    @Override
    public void complete(List<EmbeddingClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Condition unchanged = or(claims.stream()
                .map(claim -> isOf(claim).and(EMBEDDING_QUEUE.GENERATION.eq(claim.generation())))
                .toList());
        dsl.select(EMBEDDING_QUEUE.CONTENT_ID)
                .from(EMBEDDING_QUEUE)
                .where(unchanged)
                .orderBy(EMBEDDING_QUEUE.CONTENT_ID)
                .forUpdate()
                .fetch();
        Set<ContentId> completed = new HashSet<>(dsl.deleteFrom(EMBEDDING_QUEUE)
                .where(unchanged)
                .returning(EMBEDDING_QUEUE.CONTENT_ID)
                .fetch(EMBEDDING_QUEUE.CONTENT_ID));
        claims.stream().filter(claim -> !completed.contains(claim.item().id())).forEach(this::complete);
    }

    @Override
    public void postpone(EmbeddingClaim claim, Instant until, String reason) {
        dsl.update(EMBEDDING_QUEUE)
                .setNull(EMBEDDING_QUEUE.CLAIMED_UNTIL)
                .set(EMBEDDING_QUEUE.DUE_AT, until)
                .set(EMBEDDING_QUEUE.LAST_ERROR, storable(reason))
                .where(isOf(claim))
                .and(isHeldBy(claim))
                .execute();
    }

    private static Condition isOf(EmbeddingClaim claim) {
        return EMBEDDING_QUEUE.CONTENT_ID.eq(claim.item().id()).and(EMBEDDING_QUEUE.PROFILE_ID.eq(claim.profile()));
    }

    /** Nobody has claimed the item after this claim. */
    private static Condition isHeldBy(EmbeddingClaim claim) {
        return EMBEDDING_QUEUE.ATTEMPTS.eq(claim.attempts() + 1);
    }

    /** Whatever a model's server said, as far as PostgreSQL can keep it. */
    private static String storable(String reason) {
        String shortened = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        return new String(shortened.getBytes(UTF_8), UTF_8).replace('\0', ' ');
    }

    @Override
    public EmbeddingBacklog backlog(EmbeddingProfileId profile) {
        Condition ofProfile = EMBEDDING_QUEUE.PROFILE_ID.eq(profile);
        List<EmbeddingBacklog.Reason> reasons = dsl.select(EMBEDDING_QUEUE.LAST_ERROR, count())
                .from(EMBEDDING_QUEUE)
                .where(ofProfile)
                .and(EMBEDDING_QUEUE.LAST_ERROR.isNotNull())
                .groupBy(EMBEDDING_QUEUE.LAST_ERROR)
                .orderBy(count().desc(), EMBEDDING_QUEUE.LAST_ERROR)
                .limit(inline(EmbeddingBacklog.MOST_REASONS))
                .fetch(mapping((text, items) -> new EmbeddingBacklog.Reason(text, items)));
        return Objects.requireNonNull(dsl.select(count(), count().filterWhere(EMBEDDING_QUEUE.LAST_ERROR.isNotNull()))
                .from(EMBEDDING_QUEUE)
                .where(ofProfile)
                .fetchOne(mapping((waiting, failing) -> new EmbeddingBacklog(waiting, failing, reasons))));
    }
}
