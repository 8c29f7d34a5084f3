package dev.portfolio.pages;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.answer.FindSources;
import dev.portfolio.application.answer.RelevanceFloor;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.media.FindShownPictures;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.embedding.OnlyEmbedder;
import dev.portfolio.domain.embedding.SampleProfiles;
import dev.portfolio.domain.embedding.WordHashEmbedder;
import dev.portfolio.pages.failing.FailingPage;
import dev.portfolio.pages.site.Site;
import dev.portfolio.pages.site.SiteAddresses;
import dev.portfolio.pages.site.SiteLink;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages on the real use cases, with everything they need in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PagesConfiguration.class)
class PagesApplication {

    @Bean
    InMemoryPortfolio portfolio() {
        InMemoryPortfolio portfolio = new InMemoryPortfolio();
        WordHashEmbedder embedder = portfolio.embedder();
        SampleProfiles.anActiveProfile(portfolio.embeddingProfiles(), embedder.model(), embedder.dimension());
        return portfolio;
    }

    @Bean
    Site site() {
        return new Site(
                "Ada <Example>",
                Optional.of("Backends & databases"),
                Optional.of("Notes on what databases do at night."),
                "en",
                List.of(new SiteLink("Elsewhere", "https://example.org/ada")),
                Optional.of(":root { --accent: rebeccapurple; }"),
                new SiteAddresses(Optional.of("https://ada.example"), "/writing/{slug}", "/projects/{slug}"));
    }

    @Bean
    CountedLimits pageLimits() {
        return new CountedLimits();
    }

    @Bean
    FailingPage failingPage() {
        return new FailingPage();
    }

    @Bean
    Markdown markdown() {
        return new TextMarkdown();
    }

    @Bean
    Content content(InMemoryPortfolio portfolio, Markdown markdown) {
        return new Content(portfolio, markdown);
    }

    @Bean
    ProfileModels profileModels(InMemoryPortfolio portfolio) {
        return new ProfileModels(
                new FindLiveProfiles(portfolio.embeddingProfiles(), portfolio.transactions()),
                new OnlyEmbedder(portfolio.embedder()),
                portfolio.transactions(),
                Clock.systemUTC());
    }

    @Bean
    ListPosts listPosts(InMemoryPortfolio portfolio) {
        return new ListPosts(portfolio.posts(), portfolio.transactions());
    }

    @Bean
    GetPost getPost(InMemoryPortfolio portfolio, Markdown markdown) {
        return new GetPost(portfolio.posts(), portfolio.formerSlugs(), markdown, portfolio.transactions());
    }

    @Bean
    ListProjects listProjects(InMemoryPortfolio portfolio) {
        return new ListProjects(portfolio.projects(), portfolio.transactions());
    }

    @Bean
    GetProject getProject(InMemoryPortfolio portfolio, Markdown markdown) {
        return new GetProject(portfolio.projects(), portfolio.formerSlugs(), markdown, portfolio.transactions());
    }

    @Bean
    ListCertifications listCertifications(InMemoryPortfolio portfolio) {
        return new ListCertifications(portfolio.certifications(), portfolio.transactions());
    }

    @Bean
    FindShownPictures findShownPictures(InMemoryPortfolio portfolio) {
        return new FindShownPictures(portfolio.media(), portfolio.transactions());
    }

    @Bean
    SearchContent searchContent(InMemoryPortfolio portfolio, ProfileModels models) {
        return new SearchContent(portfolio.contentSearch(), models, portfolio.transactions());
    }

    @Bean
    FindRelated findRelated(InMemoryPortfolio portfolio, ProfileModels models) {
        return new FindRelated(portfolio.contentSearch(), models, portfolio.formerSlugs(), portfolio.transactions());
    }

    /** Its floor is for vectors of words: texts that share no word have the similarity 0. */
    @Bean
    AskPortfolio askPortfolio(InMemoryPortfolio portfolio, ProfileModels models, SearchContent searchContent) {
        FindSources findSources = new FindSources(
                searchContent, portfolio.contentSearch(), portfolio.transactions(), new RelevanceFloor(0.2, 0.75));
        return new AskPortfolio(
                findSources, portfolio.contentSearch(), models, portfolio.transactions(), Optional.empty());
    }
}
