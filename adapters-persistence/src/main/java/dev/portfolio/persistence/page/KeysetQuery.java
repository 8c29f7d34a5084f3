package dev.portfolio.persistence.page;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Position;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Row2;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a keyset page: the rows right after a position, found by comparison, never by counting rows.
 *
 * @param sortColumn what the page is sorted by; null for no row
 * @param id breaks ties
 */
public record KeysetQuery<V>(Table<?> table, Field<V> sortColumn, Field<ContentId> id, Condition condition) {

    private static final String SORT_VALUE = "sort_value";

    /** The page; {@code fields} is what {@code mapper} needs. */
    public <F extends SortField, T> Page<T> fetch(
            DSLContext dsl, List<Field<?>> fields, PageRequest<F> request, RecordMapper<Record, T> mapper) {
        List<SelectField<?>> selected = new ArrayList<>(fields);
        selected.add(sortColumn.as(SORT_VALUE));
        boolean descending = request.sort().descending();
        List<Record> rows = dsl.select(selected)
                .from(table)
                .where(condition)
                .and(after(request.after(), request.sort()))
                .orderBy(descending ? sortColumn.desc() : sortColumn.asc(), descending ? id.desc() : id.asc())
                .limit(DSL.inline(request.limit() + 1))
                .fetch();
        boolean more = rows.size() > request.limit();
        List<Record> shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                shown.stream().<T>map(mapper::map).toList(),
                more ? positionOf(shown.getLast()) : null,
                request.counted() ? Long.valueOf(dsl.fetchCount(table, condition)) : null);
    }

    private Condition after(@Nullable Position position, Sort<?> sort) {
        if (position == null) {
            return DSL.noCondition();
        }
        Field<V> value = DSL.val(sortColumn.getType().cast(parsed(position, sort.field())), sortColumn);
        Row2<V, ContentId> here = DSL.row(sortColumn, id);
        Row2<V, ContentId> last = DSL.row(value, DSL.val(position.id(), id));
        return sort.descending() ? here.lt(last) : here.gt(last);
    }

    private static Object parsed(Position position, SortField field) {
        return switch (field.type()) {
            case TEXT -> position.value();
            case INSTANT -> Instant.parse(position.value());
            case DATE -> LocalDate.parse(position.value());
            case INTEGER -> Integer.valueOf(position.value());
        };
    }

    private Position positionOf(Record row) {
        return new Position(String.valueOf(row.get(SORT_VALUE)), row.get(id));
    }
}
