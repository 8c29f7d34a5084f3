package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.importing.ContentFolder;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class MarkdownConfigurationTest {

    @Test
    void providesBothPorts() {
        try (var context = new AnnotationConfigApplicationContext(MarkdownConfiguration.class)) {
            assertThat(context.getBean(Markdown.class).toPlainText("*a*")).isEqualTo("a");
            assertThat(context.getBean(ContentFolder.class)).isNotNull();
        }
    }
}
