package dev.portfolio.application.importing;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Saves imported items with all that belongs to them, in one transaction. */
final class ItemStore {

    /** In which everybody who holds several items holds them. */
    private static final Comparator<ContentRef> ORDER =
            Comparator.comparing(ContentRef::type).thenComparing(ContentRef::id);

    private final ItemImporters.Stores stores;
    private final Repositories repositories;
    private final Clock clock;

    /**
     * What is saved of a file.
     *
     * @param before the item as it was when it was compared with the file; empty for a new one
     * @param path of the file
     */
    record Imported(
            Optional<? extends ContentItem> before,
            ContentItem after,
            String path,
            SearchDocument document,
            ScheduleDecision schedule) {}

    /** What keeps the items themselves. */
    record Repositories(PostRepository posts, ProjectRepository projects, CertificationRepository certifications) {

        /** Posts together: of the others nobody has many. */
        void save(List<ContentItem> items) {
            posts.save(of(items, Post.class));
            of(items, Project.class).forEach(projects::save);
            of(items, Certification.class).forEach(certifications::save);
        }

        private static <T> List<T> of(List<ContentItem> items, Class<T> type) {
            return items.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    ItemStore(ItemImporters.Stores stores, Repositories repositories, Clock clock) {
        this.stores = stores;
        this.repositories = repositories;
        this.clock = clock;
    }

    Transactions transactions() {
        return stores.transactions();
    }

    Optional<Schedule> schedule(ContentRef item) {
        return transactions().reading(() -> stores.schedules().find(item));
    }

    /**
     * Saves the items, all that is kept beside them, and where they came from: all of them or none. {@link ItemChanged} when
     * one is not as it was before any more.
     */
    void save(List<Imported> imported) {
        transactions().writing(() -> {
            imported.stream()
                    .<ContentItem>flatMap(file -> file.before().stream())
                    .sorted(Comparator.comparing(ContentItem::ref, ORDER))
                    .forEach(this::hold);
            repositories.save(imported.stream().map(Imported::after).toList());
            stores.companions()
                    .saved(
                            imported.stream()
                                    .map(file -> new Companions.Saved(file.before(), file.after(), file.document()))
                                    .toList(),
                            Saving.IMPORTED);
            stores.sources()
                    .remember(imported.stream()
                            .collect(Collectors.toMap(file -> file.after().ref().id(), Imported::path)));
            imported.forEach(file -> decide(file.after(), file.schedule()));
        });
    }

    /** Changes the schedule of an item that stays as it is, and notes where the item comes from. */
    void schedule(ContentItem item, ScheduleDecision decision, String path) {
        transactions().writing(() -> {
            hold(item);
            stores.sources().remember(item.ref().id(), path);
            decide(item, decision);
        });
    }

    /** Notes where an item comes from whose content did not change, if it came from elsewhere before. */
    void rememberPath(ContentId id, String path) {
        Supplier<Boolean> moved =
                () -> stores.sources().pathOf(id).filter(path::equals).isEmpty();
        if (transactions().reading(moved)) {
            transactions().writing(() -> stores.sources().remember(id, path));
        }
    }

    private void hold(ContentItem item) {
        if (!stores.companions().hold(item.ref(), item.timestamps().updatedAt())) {
            throw new ItemChanged(item.ref().type());
        }
    }

    private void decide(ContentItem item, ScheduleDecision decision) {
        switch (decision) {
            case ScheduleDecision.Keep _ -> {}
            case ScheduleDecision.Set(var at) ->
                RevisedItem.of(item)
                        .map(revised -> Schedule.of(
                                revised,
                                stores.history().current(revised).number(),
                                at,
                                ScheduleOrigin.IMPORT,
                                clock.instant()))
                        .ifPresent(stores.schedules()::save);
            case ScheduleDecision.Cancel() ->
                stores.schedules()
                        .find(item.ref())
                        .map(schedule -> schedule.now(
                                ScheduleState.CANCELLED,
                                "Its file has no date in the future any more.",
                                clock.instant()))
                        .ifPresent(stores.schedules()::save);
        }
    }
}
