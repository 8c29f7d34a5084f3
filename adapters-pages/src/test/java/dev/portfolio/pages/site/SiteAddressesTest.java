package dev.portfolio.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "java, /tags/java",
        "C++, /tags/C%2B%2B",
        "C#, /tags/C%23",
        "Spring Boot, /tags/Spring%20Boot",
        "日本語, /tags/%E6%97%A5%E6%9C%AC%E8%AA%9E",
        "CI/CD, /tags?name=CI%2FCD",
        "a;b, /tags?name=a%3Bb",
        ".., /tags?name=..",
        "100%, /tags?name=100%25",
    })
    void everyTagHasAnAddress(String tag, String path) {
        assertThat(SiteAddresses.tag(tag)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/{slug}, /blog/{slug}",
        "/{slug}, /{slug}",
        "/blog/{slug}/, /blog/{slug}/",
        "/#/posts/{slug}, /posts/{slug}",
        "/post?slug={slug}, /posts/{slug}",
    })
    void aServerAnswersOnlyWhatReachesIt(String path, String route) {
        assertThat(new SiteAddresses(Optional.empty(), path, "/projects/{slug}").postRoute())
                .isEqualTo(route);
    }

    @Test
    void pathsBecomeAbsoluteAndAddressesStay() {
        SiteAddresses addresses = new SiteAddresses(Optional.of("https://a.example"), "/p/{slug}", "/w/{slug}");

        assertThat(addresses.absolute("/x", 80)).isEqualTo("https://a.example/x");
        assertThat(addresses.absolute("https://b.example/y", 80)).isEqualTo("https://b.example/y");
        assertThat(SiteAddresses.DEFAULT.absolute("/x", 8081)).isEqualTo("http://localhost:8081/x");
        assertThat(addresses.post(new Slug("größe"))).isEqualTo("/p/gr%C3%B6%C3%9Fe");
    }
}
