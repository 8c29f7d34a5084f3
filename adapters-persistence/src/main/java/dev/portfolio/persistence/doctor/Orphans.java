package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** Search knows every item, and none that is gone. */
final class Orphans implements Check {

    private static final String GONE = "DELETE FROM search_documents WHERE content_id NOT IN"
            + " (SELECT id FROM posts UNION ALL SELECT id FROM projects UNION ALL SELECT id FROM certifications)";

    @Override
    public String name() {
        return "search-documents";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        int gone = dsl.fetchCount(known().except(items()));
        int unknown = dsl.fetchCount(items().except(known()));
        return findings(gone, unknown);
    }

    private static Select<Record1<ContentId>> known() {
        return select(SEARCH_DOCUMENTS.CONTENT_ID).from(SEARCH_DOCUMENTS);
    }

    private static Select<Record1<ContentId>> items() {
        return select(POSTS.ID)
                .from(POSTS)
                .unionAll(select(PROJECTS.ID).from(PROJECTS))
                .unionAll(select(CERTIFICATIONS.ID).from(CERTIFICATIONS));
    }

    private List<Finding> findings(int gone, int unknown) {
        List<Finding> findings = new ArrayList<>();
        if (gone > 0) {
            findings.add(Finding.error(
                    name(),
                    "Search knows %,d items that are gone, and finds them.".formatted(gone),
                    Remedies.sql(GONE)));
        }
        if (unknown > 0) {
            findings.add(Finding.error(
                    name(),
                    "Search does not know %,d items, and never finds them.".formatted(unknown),
                    "change and save them, or import their files again after a change"));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(name(), "Search knows every item, and none that is gone."))
                : findings;
    }
}
