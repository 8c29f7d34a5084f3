package dev.portfolio.benchmarks.cpu;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.markdown.MarkdownConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A post of the samples as HTML that is safe in any page. */
@State(Scope.Benchmark)
public class MarkdownBenchmark {

    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private @Nullable Markdown markdown;
    private String text = "";

    @Setup
    public void open() throws IOException {
        context = new AnnotationConfigApplicationContext(MarkdownConfiguration.class);
        markdown = context.getBean(Markdown.class);
        text = Files.readString(
                Path.of(System.getProperty("portfolio.root", "."), "samples/posts/2024-05-01-inside-the-pool.md"));
    }

    @Benchmark
    public String render() {
        return Objects.requireNonNull(markdown).toSafeHtml(text);
    }

    @TearDown
    public void close() {
        context.close();
    }
}
