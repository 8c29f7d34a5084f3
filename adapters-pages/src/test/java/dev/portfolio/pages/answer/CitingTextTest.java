package dev.portfolio.pages.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.search.FoundItem;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitingTextTest {

    private static final Source SOURCE = new Source(
            2,
            new FoundItem(new ContentRef(ContentType.POST, SampleContent.newId()), new Slug("a-post"), "A post"),
            "Words.");

    @Test
    void citationsLeadToWhatTheyCite() {
        CitingText text = CitingText.of("It is. [2] An array[0] is not. [9]", List.of(SOURCE), SiteAddresses.DEFAULT);

        assertThat(text.pieces())
                .containsExactly(
                        new CitingText.Plain("It is. "),
                        new CitingText.Citation(2, "A post", "/posts/a-post"),
                        new CitingText.Plain(" An array[0] is not. [9]"));
    }
}
