package dev.portfolio.markdown;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.markdown.content.CommonMarkMarkdown;
import dev.portfolio.markdown.content.RememberedHtml;
import dev.portfolio.markdown.importing.MarkdownContentFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the ports {@link Markdown} and {@link ContentFolder}. */
@Configuration(proxyBeanMethods = false)
public class MarkdownConfiguration {

    @Bean
    public Markdown markdown() {
        return new RememberedHtml(new CommonMarkMarkdown());
    }

    @Bean
    public ContentFolder contentFolder(Markdown markdown) {
        return new MarkdownContentFolder(markdown);
    }
}
