package dev.portfolio.domain.media;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.PagesContract;
import dev.portfolio.domain.page.Position;
import dev.portfolio.domain.page.Sort;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a repository of pictures promises. It is empty when a test starts. */
public abstract class MediaRepositoryContract extends PagesContract<MediaSort> {

    protected abstract MediaRepository media();

    @Override
    protected List<MediaSort> fields() {
        return List.of(MediaSort.values());
    }

    @Override
    protected void save(ContentId id, int nth) {
        Timestamps timestamps = new Timestamps(minutesLater(nth), minutesLater(nth));
        media().save(SampleMedia.with(hashOf(id), "name-" + nth + ".jpg", null, timestamps));
    }

    @Override
    protected String sortValue(MediaSort field, int nth) {
        return switch (field) {
            case CREATED_AT -> minutesLater(nth).toString();
            case FILE_NAME -> "name-" + nth + ".jpg";
        };
    }

    @Override
    protected Page<ContentId> pageOfAll(PageRequest<MediaSort> request) {
        Page<ContentId> page = media().page(MediaFilter.ALL, request.startingAfter(inVersion(8, request.after())))
                .map(one -> inVersion(7, one.id()));
        return new Page<>(page.items(), inVersion(7, page.next()), page.total());
    }

    private static @Nullable Position inVersion(int version, @Nullable Position position) {
        return position == null ? null : new Position(position.value(), inVersion(version, position.id()));
    }

    /** The contract's ids are of version 7, those of pictures of version 8; otherwise they are the same. */
    private static ContentId inVersion(int version, ContentId id) {
        String text = id.toString();
        return new ContentId(UUID.fromString(text.substring(0, 14) + version + text.substring(15)));
    }

    /** A hash whose identity is this id, but for its version. */
    private static ContentHash hashOf(ContentId id) {
        return new ContentHash(id.toString().replace("-", "") + "0".repeat(32));
    }

    @Test
    void findsAPictureAsItWasSaved() {
        for (Media one : List.of(
                SampleMedia.aPicture(),
                SampleMedia.aDrawing(),
                SampleMedia.withAlt(null),
                SampleMedia.withAlt(""),
                SampleMedia.withAlt(" 港 🏅 ' \" \\ \n"))) {
            media().save(one);
            assertThat(media().find(one.id())).contains(one);
        }
        assertThat(media().find(SampleContent.newId())).isEmpty();
    }

    @Test
    void savingAgainReplacesThePictureAndItsVariants() {
        Media first = saved(SampleMedia.aPicture());
        Media second = new Media(
                first.hash(),
                new FileName("other.png"),
                PictureFormat.PNG,
                1,
                null,
                null,
                List.of(new Variant(new PictureSize(480, 1), PictureFormat.PNG, 2)),
                first.timestamps());
        media().save(second);
        assertThat(media().find(first.id())).contains(second);
    }

    @Test
    void replacesAPictureOnlyWhileItIsAsItWas() {
        Media before = saved(SampleMedia.aPicture());
        Media after = before.withAlt("Another text.", minutesLater(1));
        assertThat(media().replace(after, minutesLater(9))).isFalse();
        assertThat(media().find(before.id())).contains(before);
        assertThat(media().replace(after, before.timestamps().updatedAt())).isTrue();
        assertThat(media().find(before.id())).contains(after);
        assertThat(media().replace(SampleMedia.aPicture(), SampleContent.NOW)).isFalse();
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElseIs() {
        Media gone = saved(SampleMedia.aPicture());
        Media kept = saved(SampleMedia.aPicture());
        media().delete(gone.id());
        media().delete(gone.id());
        assertThat(media().find(gone.id())).isEmpty();
        assertThat(media().find(kept.id())).contains(kept);
    }

    @Test
    void filtersByPartOfTheNameOrOfTheAlternativeTextInAnyCase() {
        Media named = saved(SampleMedia.named("Pool-Diagram.jpg"));
        Media described = saved(SampleMedia.withAlt("Ein POOL im Grünen"));
        saved(SampleMedia.withAlt(null));
        saved(SampleMedia.withAlt("100 %"));
        assertThat(list("pool")).containsExactlyInAnyOrder(named, described);
        assertThat(list("GRÜNEN")).containsExactly(described);
        assertThat(list("pool_")).isEmpty();
        assertThat(list("%")).hasSize(1);
    }

    @Test
    void filtersByIdsOfWhichSomeMayBeNobodys() {
        Media first = saved(SampleMedia.aPicture());
        Media second = saved(SampleMedia.aDrawing());
        saved(SampleMedia.aPicture());
        assertThat(list(MediaFilter.of(Set.of(first.id(), second.id(), SampleContent.newId()))))
                .containsExactlyInAnyOrder(first, second);
        assertThat(list(MediaFilter.of(Set.of()))).isEmpty();
        assertThat(list(new MediaFilter("no such name", Set.of(first.id())))).isEmpty();
    }

    private List<Media> list(String text) {
        return list(MediaFilter.containing(text));
    }

    private List<Media> list(MediaFilter filter) {
        return media().page(filter, PageRequest.first(Sort.ascending(MediaSort.FILE_NAME), 50))
                .items();
    }

    private Media saved(Media one) {
        media().save(one);
        return one;
    }
}
