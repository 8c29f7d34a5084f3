package dev.portfolio.application.importing;

import dev.portfolio.application.media.TakeImportedPicture;
import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.TooLarge;
import dev.portfolio.domain.error.Unsupported;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.PictureReferences;
import dev.portfolio.domain.importing.ReferencedFile;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaLimit;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the pictures along that files show from beside them. What the draft says of them becomes their address here, which depends on
 * nothing but their content and what they are called, so that a second import finds nothing to change. A picture that cannot be
 * taken is told of and stops nothing.
 */
public final class ImportPictures {

    private final ContentFolder folder;
    private final PictureReferences references;
    private final TakeImportedPicture takeImportedPicture;
    private final MediaLimit limit;

    public ImportPictures(
            ContentFolder folder,
            PictureReferences references,
            TakeImportedPicture takeImportedPicture,
            MediaLimit limit) {
        this.folder = folder;
        this.references = references;
        this.takeImportedPicture = takeImportedPicture;
        this.limit = limit;
    }

    /** The draft as it is to be kept, and what could not be taken, by address. */
    record Illustrated(ContentDraft draft, Map<String, String> missing) {}

    /**
     * @param path of the file in the folder
     * @param dryRun keep nothing
     */
    Illustrated illustrate(Path root, String path, ContentDraft draft, boolean dryRun) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (String reference : references(draft)) {
            switch (folder.referenced(root, path, reference, limit.bytes())) {
                case ReferencedFile.Missing(String reason) -> missing.put(reference, reason);
                case ReferencedFile.Found found -> take(found, dryRun, reference, addresses, missing);
            }
        }
        return new Illustrated(with(draft, addresses), missing);
    }

    private void take(
            ReferencedFile.Found found,
            boolean dryRun,
            String reference,
            Map<String, String> addresses,
            Map<String, String> missing) {
        try {
            Media media =
                    takeImportedPicture.execute(new TakeImportedPicture.Command(found.path(), found.content(), dryRun));
            addresses.put(reference, media.path());
        } catch (Invalid e) {
            missing.put(reference, e.violations().getFirst().detail());
        } catch (Unsupported | TooLarge e) {
            missing.put(reference, String.valueOf(e.getMessage()));
        }
    }

    private Set<String> references(ContentDraft draft) {
        return switch (draft) {
            case ContentDraft.PostDraft post -> references(post.body(), null);
            case ContentDraft.ProjectDraft project -> references(project.content(), project.imageUrl());
            case ContentDraft.CertificationDraft certification -> references(null, certification.badgeUrl());
        };
    }

    private Set<String> references(@Nullable String text, @Nullable String cover) {
        Set<String> all = new LinkedHashSet<>(text == null ? Set.of() : references.in(text));
        if (cover != null && !isAddress(cover)) {
            all.add(cover);
        }
        return all;
    }

    private ContentDraft with(ContentDraft draft, Map<String, String> addresses) {
        return switch (draft) {
            case ContentDraft.PostDraft post -> post.withBody(replaced(post.body(), addresses));
            case ContentDraft.ProjectDraft project ->
                project.with(replaced(project.content(), addresses), cover(project.imageUrl(), addresses));
            case ContentDraft.CertificationDraft certification ->
                certification.withBadgeUrl(cover(certification.badgeUrl(), addresses));
        };
    }

    private @Nullable String replaced(@Nullable String text, Map<String, String> addresses) {
        return text == null || addresses.isEmpty() ? text : references.replaced(text, addresses);
    }

    private static @Nullable String cover(@Nullable String cover, Map<String, String> addresses) {
        return cover == null || isAddress(cover) ? cover : addresses.get(cover);
    }

    private static boolean isAddress(String text) {
        try {
            return Link.checked("url", text) != null;
        } catch (Invalid e) {
            return false;
        }
    }
}
