package dev.portfolio.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaChanged;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.MediaNotFound;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.SamplePictures;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Uploading, describing, serving and deleting pictures. */
final class MediaUseCasesTest {

    private final UseCases useCases = new UseCases();
    private final InMemoryPortfolio memory = useCases.memory();
    private final Editor editor = new Editor(Users.newUserId());
    private final FileContent photo = SamplePictures.png(1000, 500);

    private final UploadMedia uploadMedia = new UploadMedia(new MediaWriting(
            memory.media(),
            memory.mediaStore(),
            memory.pictures(),
            memory.transactions(),
            new MediaLimit(2),
            useCases.clock()));
    private final OpenMedia openMedia = new OpenMedia(memory.media(), memory.mediaStore(), memory.transactions());
    private final ChangeAltText changeAltText =
            new ChangeAltText(memory.media(), memory.transactions(), useCases.clock());
    private final DeleteMedia deleteMedia = new DeleteMedia(memory.media(), memory.mediaStore(), memory.transactions());

    private UploadMedia.Taken upload(String name, String alt) {
        return uploadMedia.execute(new UploadMedia.Command(editor, name, photo, alt));
    }

    private byte[] bytes(String id, OptionalInt width) {
        try (var in = openMedia.execute(new OpenMedia.Query(id, width)).stream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anUploadedPictureIsServedWithItsVariants() {
        Media media = upload("Photo.PNG", "A photo.").media();
        assertThat(media.fileName().value()).isEqualTo("Photo.png");
        assertThat(media.variants())
                .extracting(variant -> variant.size().width())
                .containsExactly(480, 960);
        String id = media.id().toString();
        assertThat(bytes(id, OptionalInt.empty())).isEqualTo(photo.bytes());
        assertThat(bytes(id, OptionalInt.of(480)))
                .hasSize((int) media.variants().getFirst().bytes());
        assertThatThrownBy(() -> bytes(id, OptionalInt.of(481))).isInstanceOf(MediaNotFound.class);
        assertThatThrownBy(() -> bytes("no-id", OptionalInt.empty())).isInstanceOf(MediaNotFound.class);
    }

    @Test
    void whatATextShowsIsFoundAndWhatIsGoneIsNot() {
        Media media = upload("Photo.PNG", null).media();
        FindShownPictures findShownPictures = new FindShownPictures(memory.media(), memory.transactions());
        assertThat(findShownPictures.execute(new FindShownPictures.Query(Set.of(media.id(), SampleContent.newId()))))
                .containsExactly(Map.entry(media.id(), media));
        assertThat(findShownPictures.execute(new FindShownPictures.Query(Set.of())))
                .isEmpty();
    }

    @Test
    void theSameContentIsTheSamePictureUnderItsFirstName() {
        Media first = upload("first.png", null).media();
        UploadMedia.Taken second = upload("second.png", "Now described.");
        assertThat(second.isNew()).isFalse();
        assertThat(second.media().path()).isEqualTo(first.path());
        assertThat(second.media().alt()).isEqualTo("Now described.");
        assertThat(upload("third.png", "Described again.").media().alt()).isEqualTo("Now described.");
    }

    @Test
    void whatIsDeletedAndUploadedAgainHasItsAddressAgain() {
        Media first = upload("photo.png", null).media();
        deleteMedia.execute(new DeleteMedia.Command(editor, first.id().toString(), _ -> true));
        assertThat(memory.mediaStore().size()).isZero();
        assertThatThrownBy(() -> bytes(first.id().toString(), OptionalInt.empty()))
                .isInstanceOf(MediaNotFound.class);
        UploadMedia.Taken again = upload("photo.png", null);
        assertThat(again.isNew()).isTrue();
        assertThat(again.media().path()).isEqualTo(first.path());
    }

    @Test
    void bytesThatTheStoreHasLostArePutBack() {
        Media media = upload("photo.png", "A photo.").media();
        media.files().forEach(memory.mediaStore()::delete);
        UploadMedia.Taken again = upload("other.png", null);
        assertThat(again.isNew()).isFalse();
        assertThat(again.media()).isEqualTo(media);
        assertThat(bytes(media.id().toString(), OptionalInt.of(960))).isNotEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        FileContent large = new FileContent(new byte[2 * 1024 * 1024 + 1]);
        assertThatThrownBy(() -> uploadMedia.execute(new UploadMedia.Command(editor, "large.png", large, null)))
                .isInstanceOf(PictureTooLarge.class)
                .hasMessageContaining("at most 2 MB");
    }

    @Test
    void theAlternativeTextIsChangedByWhoHasReadIt() {
        Media media = upload("photo.png", null).media();
        String id = media.id().toString();
        Media changed = changeAltText.execute(
                new ChangeAltText.Command(editor, id, media::equals, Change.to(Optional.of("A photo."))));
        assertThat(changed.alt()).isEqualTo("A photo.");
        assertThatThrownBy(() -> changeAltText.execute(
                        new ChangeAltText.Command(editor, id, media::equals, Change.to(Optional.of("Late.")))))
                .isInstanceOf(MediaChanged.class);
        assertThatThrownBy(() -> deleteMedia.execute(new DeleteMedia.Command(editor, id, media::equals)))
                .isInstanceOf(MediaChanged.class);
        assertThat(changeAltText
                        .execute(new ChangeAltText.Command(editor, id, _ -> true, Change.to(Optional.empty())))
                        .alt())
                .isNull();
    }

    @Test
    void whileTheStoreIsAwayNothingIsHalfDone() {
        memory.mediaStore().unavailable(true);
        assertThatThrownBy(() -> upload("photo.png", null)).isInstanceOf(Unavailable.class);
        memory.mediaStore().unavailable(false);
        assertThat(memory.media().find(photo.hash().id())).isEmpty();
        Media media = upload("photo.png", null).media();
        memory.mediaStore().unavailable(true);
        DeleteMedia.Command delete = new DeleteMedia.Command(editor, media.id().toString(), _ -> true);
        assertThatThrownBy(() -> deleteMedia.execute(delete)).isInstanceOf(Unavailable.class);
        memory.mediaStore().unavailable(false);
        deleteMedia.execute(delete);
        assertThat(memory.media().find(media.id())).isEmpty();
    }
}
