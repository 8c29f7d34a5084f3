package dev.portfolio.persistence.revision;

import static dev.portfolio.persistence.generated.Tables.REVISIONS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.persistence.column.SoundRows;
import dev.portfolio.persistence.generated.tables.records.RevisionsRecord;
import dev.portfolio.persistence.page.KeysetQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Revisions in the table {@code revisions}. */
public final class JooqRevisions implements Revisions {

    private static final String ACCOUNT = "account";
    private static final String IMPORT = "import";
    private static final String SCHEDULE = "schedule";
    private static final String UNKNOWN = "unknown";

    private static final List<Field<?>> SUMMARY_FIELDS = List.of(
            REVISIONS.CONTENT_ID,
            REVISIONS.NUMBER,
            REVISIONS.UPDATED_AT,
            REVISIONS.ORIGIN,
            REVISIONS.USER_ID,
            REVISIONS.AUTOSAVE,
            REVISIONS.TITLE,
            RevisionRows.PUBLICATION);

    private final DSLContext dsl;

    public JooqRevisions(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(Revision revision) {
        dsl.insertInto(REVISIONS).set(row(revision)).execute();
    }

    @Override
    public void add(List<Revision> revisions) {
        if (!revisions.isEmpty()) {
            dsl.insertInto(REVISIONS)
                    .columns(REVISIONS.fields())
                    .valuesOfRecords(revisions.stream().map(JooqRevisions::row).toList())
                    .execute();
        }
    }

    private static RevisionsRecord row(Revision revision) {
        RevisionsRecord row = RevisionRows.of(revision.item());
        row.setNumber(revision.number());
        row.setAutosave(revision.autosave());
        switch (revision.savedBy()) {
            case RevisionAuthor.Account(var user) -> {
                row.setOrigin(ACCOUNT);
                row.setUserId(user);
            }
            case RevisionAuthor.Importing _ -> row.setOrigin(IMPORT);
            case RevisionAuthor.Scheduled _ -> row.setOrigin(SCHEDULE);
            case RevisionAuthor.Unknown _ -> row.setOrigin(UNKNOWN);
        }
        return row;
    }

    @Override
    public Optional<Revision> find(ContentRef item, int number) {
        return dsl.select(RevisionRows.ITEM)
                .select(REVISIONS.NUMBER, REVISIONS.ORIGIN, REVISIONS.USER_ID, REVISIONS.AUTOSAVE)
                .from(REVISIONS)
                .where(isOf(item))
                .and(REVISIONS.NUMBER.eq(number))
                .fetchOptional(SoundRows.orFault(
                        "revision",
                        row -> new Revision(
                                row.get(REVISIONS.NUMBER),
                                author(row),
                                row.get(REVISIONS.AUTOSAVE),
                                RevisionRows.item(row))));
    }

    @Override
    public Page<RevisionSummary> page(ContentRef item, PageRequest<RevisionSort> request) {
        Field<Integer> sorted = switch (request.sort().field()) {
            case NUMBER -> REVISIONS.NUMBER;
        };
        return new KeysetQuery<>(REVISIONS, sorted, REVISIONS.CONTENT_ID, isOf(item))
                .fetch(dsl, SUMMARY_FIELDS, request, JooqRevisions::summary);
    }

    @Override
    public void remove(ContentRef item, int number) {
        dsl.deleteFrom(REVISIONS)
                .where(isOf(item))
                .and(REVISIONS.NUMBER.eq(number))
                .execute();
    }

    @Override
    public void keepNewest(ContentRef item, int count, Set<Integer> except) {
        dsl.deleteFrom(REVISIONS)
                .where(isOf(item))
                .and(REVISIONS.NUMBER.notIn(except))
                .and(REVISIONS.NUMBER.notIn(select(REVISIONS.NUMBER)
                        .from(REVISIONS)
                        .where(isOf(item))
                        .orderBy(REVISIONS.NUMBER.desc())
                        .limit(inline(count))))
                .execute();
    }

    private static RevisionSummary summary(Record row) {
        return new RevisionSummary(
                row.get(REVISIONS.NUMBER),
                row.get(REVISIONS.UPDATED_AT),
                author(row),
                row.get(REVISIONS.AUTOSAVE),
                row.get(REVISIONS.TITLE),
                row.get(RevisionRows.PUBLICATION).isPublished());
    }

    private static RevisionAuthor author(Record row) {
        return switch (row.get(REVISIONS.ORIGIN)) {
            case ACCOUNT -> new RevisionAuthor.Account(row.get(REVISIONS.USER_ID));
            case IMPORT -> RevisionAuthor.IMPORT;
            case SCHEDULE -> RevisionAuthor.SCHEDULE;
            default -> RevisionAuthor.UNKNOWN;
        };
    }

    private static Condition isOf(ContentRef item) {
        return REVISIONS.CONTENT_ID.eq(item.id()).and(REVISIONS.CONTENT_TYPE.eq(item.type()));
    }
}
