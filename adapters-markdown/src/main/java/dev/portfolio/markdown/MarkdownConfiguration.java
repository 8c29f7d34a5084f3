package dev.portfolio.markdown;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ContentUploads;
import dev.portfolio.domain.importing.PictureReferences;
import dev.portfolio.markdown.content.CommonMarkMarkdown;
import dev.portfolio.markdown.content.MarkdownPictures;
import dev.portfolio.markdown.content.RememberedHtml;
import dev.portfolio.markdown.importing.MarkdownContentFolder;
import dev.portfolio.markdown.upload.TemporaryUploads;
import dev.portfolio.markdown.upload.UploadLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the ports {@link Markdown}, {@link ContentFolder}, {@link ContentUploads} and {@link PictureReferences}. */
@Configuration(proxyBeanMethods = false)
public class MarkdownConfiguration {

    @Bean
    public Markdown markdown() {
        return new RememberedHtml(new CommonMarkMarkdown());
    }

    @Bean
    public PictureReferences pictureReferences() {
        return new MarkdownPictures();
    }

    @Bean
    public ContentUploads contentUploads() {
        return new TemporaryUploads(UploadLimits.DEFAULT);
    }

    @Bean
    public ContentFolder contentFolder(Markdown markdown) {
        return new MarkdownContentFolder(markdown);
    }
}
