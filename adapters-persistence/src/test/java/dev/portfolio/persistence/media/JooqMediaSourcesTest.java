package dev.portfolio.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.media.MediaSourcesContract;
import dev.portfolio.domain.media.SampleMedia;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqMediaSourcesTest extends MediaSourcesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected MediaSources sources() {
        return database.mediaSources();
    }

    @Override
    protected ContentId aPicture() {
        Media media = SampleMedia.aPicture();
        database.media().save(media);
        return media.id();
    }

    @Test
    void aPictureThatIsDeletedIsForgotten() {
        ContentId picture = aPicture();
        sources().remember("posts/pool/photo.jpg", picture);
        database.media().delete(picture);
        assertThat(sources().find("posts/pool/photo.jpg")).isEmpty();
    }
}
