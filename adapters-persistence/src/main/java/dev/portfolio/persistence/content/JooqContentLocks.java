package dev.portfolio.persistence.content;

import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.ContentRef;
import java.time.Instant;
import org.jooq.DSLContext;

/** Locks on the rows of items: who waited for a row sees it as it is then, not as it was. */
public final class JooqContentLocks implements ContentLocks {

    private final DSLContext dsl;

    public JooqContentLocks(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean hold(ContentRef item, Instant updatedAt) {
        ItemRows rows = ItemRows.of(item.type());
        return rows.hold(dsl, item.id(), rows.updatedAt().eq(updatedAt));
    }
}
