package dev.portfolio.web;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportPictures;
import dev.portfolio.application.importing.ImportUpload;
import dev.portfolio.application.importing.ItemImporters;
import dev.portfolio.application.media.ChangeAltText;
import dev.portfolio.application.media.DeleteMedia;
import dev.portfolio.application.media.FindImportedPicture;
import dev.portfolio.application.media.GetMedia;
import dev.portfolio.application.media.ListMedia;
import dev.portfolio.application.media.MediaWriting;
import dev.portfolio.application.media.OpenMedia;
import dev.portfolio.application.media.TakeImportedPicture;
import dev.portfolio.application.media.UploadMedia;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.importing.FirstLines;
import dev.portfolio.domain.importing.PlainUploads;
import dev.portfolio.domain.media.MediaLimit;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of pictures and of imports, on everything they need in memory. */
@Configuration(proxyBeanMethods = false)
class MediaUseCases {

    @Bean
    MediaWriting mediaWriting(InMemoryPortfolio portfolio, ObjectProvider<MediaLimit> limit, Clock clock) {
        return new MediaWriting(
                portfolio.media(),
                portfolio.mediaStore(),
                portfolio.pictures(),
                portfolio.transactions(),
                limit.getIfAvailable(() -> MediaLimit.DEFAULT),
                clock);
    }

    @Bean
    UploadMedia uploadMedia(MediaWriting with) {
        return new UploadMedia(with);
    }

    @Bean
    ListMedia listMedia(InMemoryPortfolio portfolio) {
        return new ListMedia(portfolio.media(), portfolio.transactions());
    }

    @Bean
    GetMedia getMedia(InMemoryPortfolio portfolio) {
        return new GetMedia(portfolio.media(), portfolio.transactions());
    }

    @Bean
    ChangeAltText changeAltText(InMemoryPortfolio portfolio, Clock clock) {
        return new ChangeAltText(portfolio.media(), portfolio.transactions(), clock);
    }

    @Bean
    DeleteMedia deleteMedia(InMemoryPortfolio portfolio) {
        return new DeleteMedia(portfolio.media(), portfolio.mediaStore(), portfolio.transactions());
    }

    @Bean
    OpenMedia openMedia(InMemoryPortfolio portfolio) {
        return new OpenMedia(portfolio.media(), portfolio.mediaStore(), portfolio.transactions());
    }

    @Bean
    FindImportedPicture findImportedPicture(InMemoryPortfolio portfolio) {
        return new FindImportedPicture(
                new FindImportedPicture.Items(portfolio.posts(), portfolio.projects(), portfolio.formerSlugs()),
                portfolio.contentSources(),
                portfolio.mediaSources(),
                portfolio.media(),
                portfolio.transactions());
    }

    @Bean
    ImportUpload importUpload(
            InMemoryPortfolio portfolio,
            Companions companions,
            SearchDocuments documents,
            MediaWriting with,
            RevisionHistory history,
            Clock clock) {
        FirstLines folder = new FirstLines();
        ItemImporters importers = new ItemImporters(
                portfolio.posts(),
                portfolio.projects(),
                portfolio.certifications(),
                documents,
                new ItemImporters.Stores(
                        companions,
                        portfolio.contentSources(),
                        portfolio.schedules(),
                        history,
                        portfolio.transactions()),
                portfolio.contentIds(),
                clock);
        ImportPictures pictures = new ImportPictures(
                folder, folder, new TakeImportedPicture(with, portfolio.mediaSources()), with.limit());
        return new ImportUpload(new PlainUploads(), new ImportContent(folder, pictures, importers));
    }
}
