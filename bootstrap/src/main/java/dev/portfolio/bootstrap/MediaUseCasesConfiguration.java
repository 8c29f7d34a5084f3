package dev.portfolio.bootstrap;

import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportPictures;
import dev.portfolio.application.importing.ImportUpload;
import dev.portfolio.application.media.ChangeAltText;
import dev.portfolio.application.media.DeleteMedia;
import dev.portfolio.application.media.FindImportedPicture;
import dev.portfolio.application.media.FindShownPictures;
import dev.portfolio.application.media.GetMedia;
import dev.portfolio.application.media.ListMedia;
import dev.portfolio.application.media.MediaWriting;
import dev.portfolio.application.media.OpenMedia;
import dev.portfolio.application.media.TakeImportedPicture;
import dev.portfolio.application.media.UploadMedia;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.importing.ContentUploads;
import dev.portfolio.domain.importing.PictureReferences;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.media.MediaConfiguration;
import dev.portfolio.media.MediaStoreSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of pictures, and what they need. */
@Configuration(proxyBeanMethods = false)
@Import(MediaConfiguration.class)
class MediaUseCasesConfiguration {

    @Bean
    MediaStoreSettings mediaStoreSettings(PortfolioSettings settings) {
        return settings.media().store();
    }

    @Bean
    MediaLimit mediaLimit(PortfolioSettings settings) {
        return settings.media().limit();
    }

    @Bean
    MediaWriting mediaWriting(
            MediaRepository media,
            MediaStore store,
            Pictures pictures,
            Transactions transactions,
            MediaLimit limit,
            Clock clock) {
        return new MediaWriting(media, store, pictures, transactions, limit, clock);
    }

    @Bean
    UploadMedia uploadMedia(MediaWriting with) {
        return new UploadMedia(with);
    }

    @Bean
    ListMedia listMedia(MediaRepository media, Transactions transactions) {
        return new ListMedia(media, transactions);
    }

    @Bean
    FindShownPictures findShownPictures(MediaRepository media, Transactions transactions) {
        return new FindShownPictures(media, transactions);
    }

    @Bean
    GetMedia getMedia(MediaRepository media, Transactions transactions) {
        return new GetMedia(media, transactions);
    }

    @Bean
    ChangeAltText changeAltText(MediaRepository media, Transactions transactions, Clock clock) {
        return new ChangeAltText(media, transactions, clock);
    }

    @Bean
    DeleteMedia deleteMedia(MediaRepository media, MediaStore store, Transactions transactions) {
        return new DeleteMedia(media, store, transactions);
    }

    @Bean
    OpenMedia openMedia(MediaRepository media, MediaStore store, Transactions transactions) {
        return new OpenMedia(media, store, transactions);
    }

    @Bean
    FindImportedPicture findImportedPicture(
            FindImportedPicture.Items items,
            ContentSources contentSources,
            MediaSources mediaSources,
            MediaRepository media,
            Transactions transactions) {
        return new FindImportedPicture(items, contentSources, mediaSources, media, transactions);
    }

    @Bean
    FindImportedPicture.Items itemsWithPictures(
            PostRepository posts, ProjectRepository projects, FormerSlugs formerSlugs) {
        return new FindImportedPicture.Items(posts, projects, formerSlugs);
    }

    @Bean
    TakeImportedPicture takeImportedPicture(MediaWriting with, MediaSources sources) {
        return new TakeImportedPicture(with, sources);
    }

    @Bean
    ImportPictures importPictures(
            ContentFolder folder,
            PictureReferences references,
            TakeImportedPicture takeImportedPicture,
            MediaLimit limit) {
        return new ImportPictures(folder, references, takeImportedPicture, limit);
    }

    @Bean
    ImportUpload importUpload(ContentUploads uploads, ImportContent importContent) {
        return new ImportUpload(uploads, importContent);
    }
}
