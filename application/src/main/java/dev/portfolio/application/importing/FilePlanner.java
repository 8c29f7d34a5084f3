package dev.portfolio.application.importing;

import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.OutOfDate;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFolder;

/**
 * Reads the files of an import and decides what becomes of them. What it decides about one does not depend on whether those
 * before are saved already: which files have what slugs is in the claims.
 */
record FilePlanner(
        ContentFolder folder,
        ImportPictures pictures,
        ItemImporters importers,
        ItemImporters.Claims claims,
        ImportContent.Command command) {

    PlannedFile plan(String file) {
        return switch (folder.read(command.folder(), file)) {
            case ContentFile.Skipped(String path, String reason) ->
                PlannedFile.done(new ImportedFile(path, ImportOutcome.SKIPPED, null, null, null, null, null, reason));
            case ContentFile.Unreadable(String path, var line, String reason) ->
                PlannedFile.done(new ImportedFile(path, ImportOutcome.FAILED, null, null, null, null, line, reason));
            case ContentFile.Recognised(String path, ContentDraft draft) -> illustrated(path, draft);
        };
    }

    private PlannedFile illustrated(String path, ContentDraft draft) {
        try {
            ImportPictures.Illustrated illustrated =
                    pictures.illustrate(command.folder(), path, draft, command.dryRun());
            return decided(path, illustrated.draft()).missing(illustrated.missing());
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return PlannedFile.done(new ImportedFile(
                    path, ImportOutcome.FAILED, null, draft.type().key(), null, draft.title(), null, reason(e)));
        }
    }

    private PlannedFile decided(String path, ContentDraft draft) {
        boolean dryRun = command.dryRun();
        return switch (draft) {
            case ContentDraft.PostDraft post -> importers.posts().plan(path, post, claims.slugs(), dryRun);
            case ContentDraft.ProjectDraft project -> importers.projects().plan(path, project, claims.slugs(), dryRun);
            case ContentDraft.CertificationDraft certification ->
                importers.certifications().plan(path, certification, claims.certifications(), dryRun);
        };
    }

    /** Why a file fails, for its author. */
    static String reason(RuntimeException cause) {
        return switch (cause) {
            case Invalid _, Conflict _, OutOfDate _ -> String.valueOf(cause.getMessage());
            default -> "cannot be saved: " + cause;
        };
    }
}
