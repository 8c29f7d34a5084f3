package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.importing.SlugWish;
import dev.portfolio.domain.transaction.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides under which slug a file's item goes, so that a file keeps its slug from one import to the next, whatever other files
 * come and go, and no two files of an import share one.
 */
final class SlugClaims {

    private final FilesOfImport files;
    private final ContentSources sources;
    private final Transactions transactions;
    private final Map<Claim, String> claimedBy = new HashMap<>();

    /** An item that has a slug now. */
    record Holder(ContentId id, String title) {}

    private record Claim(ContentType type, Slug slug) {}

    SlugClaims(FilesOfImport files, ContentSources sources, Transactions transactions) {
        this.files = files;
        this.sources = sources;
        this.transactions = transactions;
    }

    /**
     * The slug for this file.
     *
     * @param title what the file says
     * @param existing finds the item that has a slug now
     */
    Slug claim(ContentType type, String path, SlugWish wish, String title, Function<Slug, Optional<Holder>> existing) {
        Slug slug = switch (wish) {
            case SlugWish.Explicit(Slug wanted) -> explicit(type, path, wanted, existing.apply(wanted));
            case SlugWish.Derived derived -> derived(type, path, derived, title, existing);
        };
        claimedBy.put(new Claim(type, slug), path);
        return slug;
    }

    private Slug explicit(ContentType type, String path, Slug wanted, Optional<Holder> item) {
        Optional.ofNullable(claimedBy.get(new Claim(type, wanted)))
                .or(() -> pathOf(item)
                        .filter(other -> !other.equals(path) && files.contains(other))
                        .filter(other -> files.keeps(other, type, wanted)))
                .ifPresent(other -> {
                    throw new Invalid(
                            "slug", "'" + wanted + "' is taken by " + other + "; give one of them another slug");
                });
        return wanted;
    }

    private Slug derived(
            ContentType type,
            String path,
            SlugWish.Derived wish,
            String title,
            Function<Slug, Optional<Holder>> existing) {
        return wish.candidates().stream()
                .filter(slug -> isFree(type, slug))
                .filter(slug ->
                        pathOf(existing.apply(slug)).filter(path::equals).isPresent())
                .findFirst()
                .or(() -> wish.candidates().stream()
                        .filter(slug -> isFree(type, slug))
                        .filter(slug -> !belongsToAnotherFile(existing.apply(slug), title))
                        .findFirst())
                .orElseThrow(() -> new Invalid(
                        "slug",
                        "every slug that the path suggests is taken by another file; say one in the front matter, as in"
                                + " 'slug: my-own'"));
    }

    private boolean isFree(ContentType type, Slug slug) {
        return !claimedBy.containsKey(new Claim(type, slug));
    }

    /**
     * A file that is not in this import any more was moved here if the title is the same; otherwise it is another text with
     * the same name, from another folder, and must not be lost.
     */
    private boolean belongsToAnotherFile(Optional<Holder> item, String title) {
        return pathOf(item)
                .filter(other -> files.contains(other)
                        || item.filter(holder -> holder.title().equals(title)).isEmpty())
                .isPresent();
    }

    private Optional<String> pathOf(Optional<Holder> item) {
        return item.flatMap(holder -> transactions.reading(() -> sources.pathOf(holder.id())));
    }
}
