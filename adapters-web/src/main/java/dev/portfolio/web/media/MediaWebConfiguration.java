package dev.portfolio.web.media;

import dev.portfolio.application.media.ChangeAltText;
import dev.portfolio.application.media.DeleteMedia;
import dev.portfolio.application.media.FindImportedPicture;
import dev.portfolio.application.media.GetMedia;
import dev.portfolio.application.media.ListMedia;
import dev.portfolio.application.media.OpenMedia;
import dev.portfolio.application.media.UploadMedia;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.page.Cursors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of pictures. Where there is no {@link MediaLimit}, the default holds. */
@Configuration(proxyBeanMethods = false)
public class MediaWebConfiguration {

    @Bean
    MediaController mediaController(ListMedia listMedia, GetMedia getMedia, Cursors cursors) {
        return new MediaController(listMedia, getMedia, cursors);
    }

    @Bean
    MediaWriteController mediaWriteController(
            UploadMedia uploadMedia,
            ChangeAltText changeAltText,
            DeleteMedia deleteMedia,
            ObjectProvider<MediaLimit> limit,
            ItemTags tags) {
        return new MediaWriteController(
                uploadMedia, changeAltText, deleteMedia, limit.getIfAvailable(() -> MediaLimit.DEFAULT), tags);
    }

    @Bean
    ImportedPictureController importedPictureController(FindImportedPicture findImportedPicture) {
        return new ImportedPictureController(findImportedPicture);
    }

    @Bean
    MediaFileController mediaFileController(OpenMedia openMedia) {
        return new MediaFileController(openMedia);
    }
}
