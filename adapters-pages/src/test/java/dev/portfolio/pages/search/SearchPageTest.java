package dev.portfolio.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    @Test
    void whatIsFoundNowhereIsSaid() {
        SearchContent.Answer nothing =
                new SearchContent.Answer(List.of(), SearchMode.HYBRID, false, List.of(), Set.of());

        assertThat(SearchPage.of("a b", null, nothing, SiteAddresses.DEFAULT).status())
                .isEqualTo("Nothing was found.");
        assertThat(SearchPage.of("a b", ContentType.POST, nothing, SiteAddresses.DEFAULT)
                        .head()
                        .path())
                .isEqualTo("/search?q=a%20b&type=post");
    }

    @Test
    void nothingIsSaidWhereNothingWasAsked() {
        assertThat(SearchPage.empty(null, SiteAddresses.DEFAULT).status()).isEmpty();
    }
}
