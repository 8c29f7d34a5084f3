package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.importing.SlugWish;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides under which slug a file's item goes, so that a file keeps its slug from one import to the next, whatever other files
 * come and go, and no two files of an import share one.
 */
final class SlugClaims {

    private final Set<String> pathsOfThisImport;
    private final ContentSources sources;
    private final Map<Claim, String> claimedBy = new HashMap<>();

    private record Claim(ContentType type, Slug slug) {}

    SlugClaims(Set<String> pathsOfThisImport, ContentSources sources) {
        this.pathsOfThisImport = pathsOfThisImport;
        this.sources = sources;
    }

    /**
     * The slug for this file.
     *
     * @param existing finds the item that has a slug now
     */
    Slug claim(ContentType type, String path, SlugWish wish, Function<Slug, Optional<ContentId>> existing) {
        Slug slug = switch (wish) {
            case SlugWish.Explicit(Slug wanted) -> unclaimed(type, wanted);
            case SlugWish.Derived derived -> derived(type, path, derived, existing);
        };
        claimedBy.put(new Claim(type, slug), path);
        return slug;
    }

    private Slug unclaimed(ContentType type, Slug wanted) {
        String other = claimedBy.get(new Claim(type, wanted));
        if (other != null) {
            throw new Invalid("slug", "'" + wanted + "' is taken by " + other + "; give one of them another slug");
        }
        return wanted;
    }

    private Slug derived(
            ContentType type, String path, SlugWish.Derived wish, Function<Slug, Optional<ContentId>> existing) {
        return wish.candidates().stream()
                .filter(slug -> isFree(type, slug))
                .filter(slug ->
                        existing.apply(slug).flatMap(sources::pathOf).stream().anyMatch(path::equals))
                .findFirst()
                .or(() -> wish.candidates().stream()
                        .filter(slug -> isFree(type, slug))
                        .filter(slug -> !belongsToAnotherFile(existing.apply(slug)))
                        .findFirst())
                .orElseThrow(() -> new Invalid(
                        "slug",
                        "every slug that the path suggests is taken by another file; say one in the front matter, as in"
                                + " 'slug: my-own'"));
    }

    private boolean isFree(ContentType type, Slug slug) {
        return !claimedBy.containsKey(new Claim(type, slug));
    }

    /** An item whose file is not in this import was moved here, or never had one: the file takes it over. */
    private boolean belongsToAnotherFile(Optional<ContentId> item) {
        return item.flatMap(sources::pathOf).stream().anyMatch(pathsOfThisImport::contains);
    }
}
