package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a/b?c=d&e=%20#f",
                "HTTPS://EXAMPLE.ORG/",
                "https://[::1]/",
                "https://example.org/日本語",
                "/",
                "/images/a.png?b=c#d",
            })
    void acceptsWebAddressesAndPathsOnTheSameSite(String address) {
        assertThat(Link.checked("live_url", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org",
                "images/a.png",
                "//example.org/a",
                "/\\example.org",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,a",
                "ftp://example.org/",
                "https:example.org",
                "https://",
                "https:///a",
                "https://exa mple.org/",
                "https://example.org/\n",
                "https://example.org/\"onclick=",
                "#a",
                "?a",
            })
    void refusesAllOthersAndNamesTheField(String address) {
        assertThatThrownBy(() -> Link.checked("live_url", address))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("live_url: ");
    }

    @Test
    void noAddressIsFine() {
        assertThat(Link.checked("live_url", null)).isNull();
    }

    @Test
    void isAtMostTwoThousandCharactersLong() {
        String longest = "https://example.org/" + "a".repeat(1_980);
        assertThat(Link.checked("live_url", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Link.checked("live_url", longest + "a")).isInstanceOf(Invalid.class);
    }
}
