package dev.portfolio.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.domain.media.MediaSort;
import dev.portfolio.domain.media.SamplePictures;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures beside the files come along. */
final class ImportPicturesTest {

    private final Imports imports = new Imports();
    private final FileContent photo = SamplePictures.png(600, 400);

    private List<Media> media() {
        return imports.useCases()
                .memory()
                .media()
                .page(MediaFilter.ALL, PageRequest.first(Sort.ascending(MediaSort.FILE_NAME), 100))
                .items();
    }

    private void post(String path, String body) {
        imports.folder().with(path, Drafts.withBody(Drafts.post("Pool", "pool"), body));
    }

    @Test
    void aPictureIsKeptAndTheTextShowsIt() {
        post("posts/pool/index.md", "See ![a photo](photo.png) and [this](https://example.org/photo.png).");
        imports.folder().withPicture("posts/pool/photo.png", photo);

        assertThat(imports.run()).containsExactly("posts/pool/index.md created pool");

        Media kept = media().getFirst();
        assertThat(kept.path()).endsWith("/photo.png");
        assertThat(imports.post("pool").orElseThrow().body())
                .isEqualTo("See ![a photo](" + kept.path() + ") and [this](https://example.org/photo.png).");
        assertThat(imports.useCases().memory().mediaStore().size())
                .isEqualTo(kept.files().size());
        assertThat(imports.useCases().memory().mediaSources().find("posts/pool/photo.png"))
                .contains(kept.id());
    }

    @Test
    void aSecondImportChangesNothing() {
        post("posts/pool/index.md", "![a photo](photo.png)");
        imports.folder().withPicture("posts/pool/photo.png", photo);
        imports.run();
        assertThat(imports.dryRun()).containsExactly("posts/pool/index.md unchanged pool");
        assertThat(imports.run()).containsExactly("posts/pool/index.md unchanged pool");
        assertThat(media()).hasSize(1);
    }

    @Test
    void aDryRunKeepsNothingAndTellsTheSame() {
        post("posts/pool/index.md", "![a photo](photo.png)");
        imports.folder().withPicture("posts/pool/photo.png", photo);
        assertThat(imports.dryRun()).containsExactly("posts/pool/index.md created pool");
        assertThat(media()).isEmpty();
        assertThat(imports.useCases().memory().mediaStore().size()).isZero();
    }

    @Test
    void theSamePictureInTwoPlacesIsOneAndKeepsItsAddressWhenItIsRenamed() {
        post("posts/pool/index.md", "![a photo](photo.png) ![again](copy.png)");
        imports.folder().withPicture("posts/pool/photo.png", photo).withPicture("posts/pool/copy.png", photo);
        imports.run();
        assertThat(media()).hasSize(1);
        String body = imports.post("pool").orElseThrow().body();
        post("posts/pool/index.md", "![a photo](renamed.png) ![again](copy.png)");
        imports.folder().withPicture("posts/pool/renamed.png", photo);
        assertThat(imports.run()).containsExactly("posts/pool/index.md unchanged pool");
        assertThat(imports.post("pool").orElseThrow().body()).isEqualTo(body);
    }

    @Test
    void aPictureWithOtherContentIsAnotherOne() {
        post("posts/pool/index.md", "![a photo](photo.png)");
        imports.folder().withPicture("posts/pool/photo.png", photo);
        imports.run();
        FileContent other = SamplePictures.png(60, 40);
        imports.folder().withPicture("posts/pool/photo.png", other);
        assertThat(imports.run()).containsExactly("posts/pool/index.md updated pool");
        assertThat(imports.post("pool").orElseThrow().body())
                .contains(other.hash().id().toString());
        assertThat(imports.useCases().memory().mediaSources().find("posts/pool/photo.png"))
                .contains(other.hash().id());
    }

    @Test
    void whatIsMissingOrNoPictureIsToldAndTheItemIsTaken() {
        post("posts/pool/index.md", "![gone](gone.png) ![text](notes.png) ![photo](photo.png)");
        imports.folder()
                .withPicture("posts/pool/photo.png", photo)
                .withPicture("posts/pool/notes.png", new FileContent("text".getBytes(StandardCharsets.UTF_8)));
        ImportedFile file = imports.report().files().getFirst();
        assertThat(file.outcome()).isEqualTo(ImportOutcome.CREATED);
        assertThat(file.reason())
                .startsWith("picture 'gone.png': does not exist; picture 'notes.png': The file is no picture");
        assertThat(imports.post("pool").orElseThrow().body())
                .startsWith("![gone](gone.png) ![text](notes.png) ![photo](/media/");
    }

    @Test
    void aProjectsCoverIsAPictureToo() {
        imports.folder()
                .with("projects/rain/index.md", Drafts.project("Rain", "rain").with("Text.", "cover.png"))
                .withPicture("projects/rain/cover.png", photo);
        imports.run();
        assertThat(imports.project("rain").orElseThrow().imageUrl())
                .isEqualTo(media().getFirst().path());
        imports.folder()
                .with("projects/rain/index.md", Drafts.project("Rain", "rain").with("Text.", "gone.png"));
        assertThat(imports.report().files().getFirst().reason()).contains("'gone.png': does not exist");
        assertThat(imports.project("rain").orElseThrow().imageUrl()).isNull();
    }

    @Test
    void aStoreThatIsAwayEndsTheImport() {
        post("posts/pool/index.md", "![a photo](photo.png)");
        imports.folder().withPicture("posts/pool/photo.png", photo);
        imports.useCases().memory().mediaStore().unavailable(true);
        assertThatThrownBy(imports::run).isInstanceOf(Unavailable.class);
    }
}
