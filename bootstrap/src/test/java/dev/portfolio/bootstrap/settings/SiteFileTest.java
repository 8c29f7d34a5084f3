package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.pages.site.Site;
import dev.portfolio.pages.site.SiteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code portfolio.yaml} says, and what is said of its mistakes. */
class SiteFileTest {

    @TempDir
    Path folder;

    private PortfolioSettings settings(String yaml, String... more) throws IOException {
        Path file = folder.resolve("portfolio.yaml");
        Files.writeString(file, yaml);
        Map<String, String> values = new HashMap<>(Map.of("PORTFOLIO_CONFIG", file.toString()));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return PortfolioSettings.from(Environment.of(values::get));
    }

    @Test
    void everyFieldArrivesOnThePages() throws IOException {
        Files.writeString(folder.resolve("mine.css"), ":root { --accent: teal; }");

        Site site = settings("""
            name: Ada Example
            tagline: Backends
            description: Notes.
            language: pt-br
            theme: mine.css
            links:
              - name: Code
                url: https://code.example/ada
              - {name: Mail, url: "mailto:ada@example.org"}
            """, "PUBLIC_URL", "https://ada.example").pages().orElseThrow();

        assertThat(site.name()).isEqualTo("Ada Example");
        assertThat(site.tagline()).contains("Backends");
        assertThat(site.language()).isEqualTo("pt-BR");
        assertThat(site.links())
                .containsExactly(
                        new SiteLink("Code", "https://code.example/ada"),
                        new SiteLink("Mail", "mailto:ada@example.org"));
        assertThat(site.css()).contains(":root { --accent: teal; }");
        assertThat(site.addresses().base()).contains("https://ada.example");
    }

    @Test
    void theNameIsThatOfTheFeedsTooUnlessTheyHaveTheirOwn() throws IOException {
        assertThat(settings("name: Ada").site().title()).isEqualTo("Ada");
        assertThat(settings("name: Ada", "SITE_TITLE", "Feed").site().title()).isEqualTo("Feed");
        assertThat(settings("").site().title()).isEqualTo("Portfolio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name: A\\nTagline: b            | line 2 has 'Tagline', which is not known; known are description, language, links, name, tagline, theme
        name: A\\nname: B               | line 2 has 'name' a second time
        name: [a, b]                    | line 1 name has to be a text
        links: none                     | line 1 links has to be a list
        links:\\n- name: A              | line 2 has a link without url
        links:\\n- {name: A, url: b c}  | line 2 url is 'b c'; it has to begin with https://
        links:\\n- {name: A, url: 'javascript:1'} | it has to begin with https://
        name: 'a                        | line 1 is not valid YAML
        - a                             | line 1 is not a table
        language: english!              | line 1 language is 'english!'; it has to be like en or pt-BR
        theme: gone.css                 | line 1 theme leads to
        """)
    void aMistakeIsToldWithItsLine(String yaml, String message) {
        assertThatThrownBy(() -> settings(yaml.replace("\\n", "\n")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("portfolio.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNamedHasToBeThere() {
        Map<String, String> values =
                Map.of("PORTFOLIO_CONFIG", folder.resolve("none.yaml").toString());

        assertThatThrownBy(() -> PortfolioSettings.from(Environment.of(values::get)))
                .hasMessageContaining("PORTFOLIO_CONFIG leads to")
                .hasMessageContaining("there is no such file");
    }

    @Test
    void pagesCanBeTurnedOff() throws IOException {
        assertThat(settings("name: A", "PAGES", "false").pages()).isEmpty();
        assertThat(settings("name: A").withoutPages().pages()).isEmpty();
        assertThatThrownBy(() -> settings("name: A", "POST_PATH", "/{slug}", "PROJECT_PATH", "/{slug}"))
                .hasMessageContaining("POST_PATH and PROJECT_PATH are the same");
    }
}
