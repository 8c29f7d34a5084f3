package dev.portfolio.application.importing;

import dev.portfolio.application.ScriptedIndex;
import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.application.media.MediaWriting;
import dev.portfolio.application.media.TakeImportedPicture;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.PassageCutter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Imports of a folder that the test writes into a portfolio in memory. */
final class Imports {

    private static final Path ANYWHERE = Path.of("content");

    private final UseCases useCases = new UseCases();
    private final ScriptedFolder folder = new ScriptedFolder();
    private final ScriptedIndex index = new ScriptedIndex(useCases.index());
    private final ItemImporters importers = new ItemImporters(
            useCases.posts(),
            useCases.projects(),
            useCases.certifications(),
            new SearchDocuments(
                    new Interrupted(), new PassageCutter(useCases.memory().tokenCounter())),
            new ItemImporters.Stores(
                    useCases.companions(index),
                    sources(),
                    useCases.schedules(),
                    useCases.history(),
                    useCases.transactions()),
            this::nextId,
            useCases.clock());

    private Runnable beforeNextId = () -> {};
    private Runnable beforeSaving = () -> {};
    private Runnable afterRemembering = () -> {};

    /** What to do when an item is compared and prepared, and not yet saved. */
    void beforeSaving(Runnable action) {
        this.beforeSaving = action;
    }

    /** What to do as soon as it is decided that a file becomes a new item. */
    void beforeNextId(Runnable action) {
        this.beforeNextId = action;
    }

    /** What to do, such as failing, when it was noted where an item came from. */
    void afterRemembering(Runnable action) {
        this.afterRemembering = action;
    }

    UseCases useCases() {
        return useCases;
    }

    ScriptedFolder folder() {
        return folder;
    }

    ScriptedIndex index() {
        return index;
    }

    /** Imports the folder and tells of each file its path, what became of it, and the slug if there is one. */
    List<String> run() {
        return lines(report());
    }

    /** Imports another folder. */
    List<String> run(ScriptedFolder other) {
        return lines(new ImportContent(other, pictures(other), importers)
                .execute(new ImportContent.Command(ANYWHERE, false, ImportListener.SILENT)));
    }

    List<String> dryRun() {
        return lines(execute(true, ImportListener.SILENT));
    }

    ImportReport report() {
        return execute(false, ImportListener.SILENT);
    }

    ImportReport execute(boolean dryRun, ImportListener listener) {
        return new ImportContent(folder, pictures(folder), importers)
                .execute(new ImportContent.Command(ANYWHERE, dryRun, listener));
    }

    private ImportPictures pictures(ScriptedFolder of) {
        InMemoryPortfolio memory = useCases.memory();
        MediaWriting with = new MediaWriting(
                memory.media(),
                memory.mediaStore(),
                memory.pictures(),
                useCases.transactions(),
                MediaLimit.DEFAULT,
                useCases.clock());
        return new ImportPictures(
                of, new BracketedPictures(), new TakeImportedPicture(with, memory.mediaSources()), with.limit());
    }

    Optional<Post> post(String slug) {
        return useCases.memory().posts().find(new Slug(slug), Visibility.EVERYTHING);
    }

    Optional<Project> project(String slug) {
        return useCases.memory().projects().find(new Slug(slug), Visibility.EVERYTHING);
    }

    /** The file that the post with this slug is known to come from. */
    Optional<String> pathOf(String slug) {
        return post(slug).flatMap(post -> useCases.memory().contentSources().pathOf(post.id()));
    }

    private ContentSources sources() {
        ContentSources sources = useCases.sources();
        return new ContentSources() {
            @Override
            public Optional<String> pathOf(ContentId id) {
                return sources.pathOf(id);
            }

            @Override
            public List<ContentId> idsOf(String path) {
                return sources.idsOf(path);
            }

            @Override
            public void remember(ContentId id, String path) {
                sources.remember(id, path);
                afterRemembering.run();
            }

            @Override
            public void forget(ContentId id) {
                sources.forget(id);
            }
        };
    }

    /** Markdown that is read while an item is prepared. */
    private final class Interrupted implements Markdown {

        private final Markdown markdown = new StarMarkdown();

        @Override
        public String toPlainText(String text) {
            beforeSaving.run();
            return markdown.toPlainText(text);
        }

        @Override
        public String toSafeHtml(String text) {
            return markdown.toSafeHtml(text);
        }

        @Override
        public String toSafeHtml(String text, URI base) {
            return markdown.toSafeHtml(text, base);
        }
    }

    private ContentId nextId() {
        beforeNextId.run();
        return useCases.memory().contentIds().next();
    }

    private static List<String> lines(ImportReport report) {
        return report.files().stream()
                .map(file -> file.path() + " " + file.outcome().key() + (file.slug() == null ? "" : " " + file.slug()))
                .toList();
    }
}
