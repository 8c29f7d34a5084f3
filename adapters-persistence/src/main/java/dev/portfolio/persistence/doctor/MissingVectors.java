package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import dev.portfolio.domain.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Every text has a vector by the model in use; others are found by keywords only. */
final class MissingVectors implements Check {

    private final String model;

    MissingVectors(String model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        List<Finding> findings = new ArrayList<>();
        long without = withoutVector(dsl);
        if (without > 0) {
            findings.add(Finding.warning(
                    name(),
                    "%,d texts have no vector yet and are found by keywords only.".formatted(without),
                    Remedies.EMBED));
        }
        byOthers(dsl)
                .forEach((other, texts) -> findings.add(Finding.warning(
                        name(),
                        "%,d texts have vectors by the model %s, not by %s, and are found by keywords only."
                                .formatted(texts, other, model),
                        Remedies.EMBED + ", or set EMBED_MODEL back")));
        int lost = lostOpenings(dsl);
        if (lost > 0) {
            findings.add(Finding.error(
                    name(),
                    "%,d items are said to have a content_embedding and have none.".formatted(lost),
                    Remedies.EMBED_OPENINGS));
        }
        return findings.isEmpty() ? List.of(Finding.ok(name(), "Every text has a vector by " + model + ".")) : findings;
    }

    /** Passages and openings. */
    private static long withoutVector(DSLContext dsl) {
        return dsl.fetchCount(PASSAGES, PASSAGES.EMBEDDING_MODEL.isNull())
                + (long) dsl.fetchCount(SEARCH_DOCUMENTS, SEARCH_DOCUMENTS.OPENING_MODEL.isNull());
    }

    private Map<String, Long> byOthers(DSLContext dsl) {
        Map<String, Long> texts = new TreeMap<>();
        dsl.select(PASSAGES.EMBEDDING_MODEL, count())
                .from(PASSAGES)
                .where(PASSAGES.EMBEDDING_MODEL.ne(model))
                .groupBy(PASSAGES.EMBEDDING_MODEL)
                .forEach(row -> texts.merge(row.value1(), row.value2().longValue(), Long::sum));
        dsl.select(SEARCH_DOCUMENTS.OPENING_MODEL, count())
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.OPENING_MODEL.ne(model))
                .groupBy(SEARCH_DOCUMENTS.OPENING_MODEL)
                .forEach(row -> texts.merge(row.value1(), row.value2().longValue(), Long::sum));
        return texts;
    }

    private static int lostOpenings(DSLContext dsl) {
        Field<Embedding> opening =
                coalesce(POSTS.CONTENT_EMBEDDING, PROJECTS.CONTENT_EMBEDDING, CERTIFICATIONS.CONTENT_EMBEDDING);
        Condition isThere = coalesce(POSTS.ID, PROJECTS.ID, CERTIFICATIONS.ID).isNotNull();
        return dsl.select(count(inline(1)))
                .from(SEARCH_DOCUMENTS)
                .leftJoin(POSTS)
                .on(POSTS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .leftJoin(PROJECTS)
                .on(PROJECTS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .leftJoin(CERTIFICATIONS)
                .on(CERTIFICATIONS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .where(SEARCH_DOCUMENTS.OPENING_MODEL.isNotNull(), opening.isNull(), isThere)
                .fetchSingle()
                .value1();
    }
}
