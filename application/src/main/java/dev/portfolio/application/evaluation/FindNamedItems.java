package dev.portfolio.application.evaluation;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published items that somebody means by a name in a list of judgements: an imported file, a slug or an id. */
public final class FindNamedItems {

    private final ContentSources sources;
    private final ContentSearch search;
    private final Transactions transactions;

    public FindNamedItems(ContentSources sources, ContentSearch search, Transactions transactions) {
        this.sources = sources;
        this.search = search;
        this.transactions = transactions;
    }

    /**
     * Who is meant.
     *
     * @param name the path of a file, relative to the folder that was imported; or else a slug or an id
     */
    public record Query(String name) {}

    /** All of them, since files of two folders, or a post and a project, may have the same name; empty when there is none. */
    public List<ContentId> execute(Query query) {
        return transactions.reading(() -> {
            List<ContentId> imported =
                    published(sources.idsOf(query.name()).stream().map(id -> (SlugOrId) new SlugOrId.ById(id)));
            return imported.isEmpty() ? published(SlugOrId.parse(query.name()).stream()) : imported;
        });
    }

    private List<ContentId> published(Stream<SlugOrId> names) {
        return names.flatMap(name -> Stream.of(ContentType.values())
                        .map(type -> search.find(type, name, EmbeddingProfileId.NONE, Visibility.PUBLISHED)))
                .flatMap(Optional::stream)
                .map((IndexedItem found) -> found.item().ref().id())
                .toList();
    }
}
