package dev.portfolio.application.importing;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.importing.ContentDraft.CertificationDraft;
import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.domain.importing.ContentDraft.ProjectDraft;
import dev.portfolio.domain.importing.SlugWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sample files say, and copies of it with something changed. */
final class Drafts {

    private static final String BODY = "A pool keeps *connections* open.";

    private Drafts() {}

    /** A post whose path suggests these slugs. */
    static PostDraft post(String title, String... slugs) {
        return new PostDraft(title, derived(slugs), BODY, "An excerpt.", Labels.of("java"), false, null);
    }

    static PostDraft withTitle(PostDraft post, String title) {
        return new PostDraft(title, post.slug(), post.body(), post.excerpt(), post.tags(), post.draft(), post.date());
    }

    /** A post that says its slug itself. */
    static PostDraft withSlug(PostDraft post, String slug) {
        return new PostDraft(
                post.title(),
                new SlugWish.Explicit(new Slug(slug)),
                post.body(),
                post.excerpt(),
                post.tags(),
                post.draft(),
                post.date());
    }

    static PostDraft withBody(PostDraft post, @Nullable String body) {
        return new PostDraft(post.title(), post.slug(), body, post.excerpt(), post.tags(), post.draft(), post.date());
    }

    static PostDraft withDate(PostDraft post, Instant date) {
        return new PostDraft(post.title(), post.slug(), post.body(), post.excerpt(), post.tags(), post.draft(), date);
    }

    /** A post that says it is not to be published. */
    static PostDraft unpublished(PostDraft post) {
        return new PostDraft(post.title(), post.slug(), post.body(), post.excerpt(), post.tags(), true, post.date());
    }

    /** A project whose path suggests these slugs. */
    static ProjectDraft project(String title, String... slugs) {
        return withLiveUrl(title, "https://example.org/", slugs);
    }

    /** A project with this address. */
    static ProjectDraft withLiveUrl(String title, String liveUrl, String... slugs) {
        return new ProjectDraft(
                title,
                derived(slugs),
                "Measures rain.",
                "Five *sensors*.",
                Labels.of("weather"),
                Labels.of("Java"),
                liveUrl,
                "https://example.org/repository",
                "/images/weather.png",
                true,
                7,
                false,
                null);
    }

    static CertificationDraft certification(String name, String issuer) {
        return certification(name, issuer, "Five hours of questions.");
    }

    static CertificationDraft certification(String name, String issuer, String description) {
        return new CertificationDraft(
                name, issuer, "https://example.org/4711", "/badges/java.png", description, LocalDate.of(2025, 6, 30));
    }

    private static SlugWish derived(String... slugs) {
        return new SlugWish.Derived(Stream.of(slugs).map(Slug::new).toList());
    }
}
