package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.SlugWish;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of one import, to be asked about each other.
 *
 * @param paths all of them, relative to the imported folder
 * @param read what a file says now
 */
record FilesOfImport(Set<String> paths, Function<String, ContentFile> read) {

    FilesOfImport {
        paths = Set.copyOf(paths);
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** Whether this file's item may keep its slug, by what the file says now. One that cannot be read keeps it. */
    boolean keeps(String path, ContentType type, Slug slug) {
        return switch (read.apply(path)) {
            case ContentFile.Skipped _ -> false;
            case ContentFile.Unreadable _ -> true;
            case ContentFile.Recognised file -> file.draft().type() == type && allows(file.draft(), slug);
        };
    }

    private static boolean allows(ContentDraft draft, Slug slug) {
        return switch (draft) {
            case ContentDraft.PostDraft post -> allows(post.slug(), slug);
            case ContentDraft.ProjectDraft project -> allows(project.slug(), slug);
            case ContentDraft.CertificationDraft _ -> false;
        };
    }

    private static boolean allows(SlugWish wish, Slug slug) {
        return switch (wish) {
            case SlugWish.Explicit(Slug wanted) -> wanted.equals(slug);
            case SlugWish.Derived(var candidates) -> candidates.contains(slug);
        };
    }
}
