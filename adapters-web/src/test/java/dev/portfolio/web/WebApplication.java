package dev.portfolio.web;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.answer.FindSources;
import dev.portfolio.application.answer.RelevanceFloor;
import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.application.embedding.BeginModelSwitch;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.application.embedding.StartRebuild;
import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.application.feed.ListPublished;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.application.transaction.BeginRequest;
import dev.portfolio.application.transaction.GetCommittedState;
import dev.portfolio.application.writing.WriteText;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.VisitorShare;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.embedding.OnlyEmbedder;
import dev.portfolio.domain.embedding.SampleProfiles;
import dev.portfolio.domain.embedding.WordHashEmbedder;
import dev.portfolio.web.limit.LimitSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The web adapter on the real use cases, with everything they need in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    AccountUseCases.class,
    DeskUseCases.class,
    WritingUseCases.class,
    RevisionUseCases.class,
    MediaUseCases.class,
    WebConfiguration.class
})
public class WebApplication {

    @Bean
    InMemoryPortfolio portfolio() {
        InMemoryPortfolio portfolio = new InMemoryPortfolio();
        WordHashEmbedder embedder = portfolio.embedder();
        SampleProfiles.anActiveProfile(portfolio.embeddingProfiles(), embedder.model(), embedder.dimension());
        return portfolio;
    }

    @Bean
    ProfileModels profileModels(InMemoryPortfolio portfolio, Clock clock) {
        return new ProfileModels(
                new FindLiveProfiles(portfolio.embeddingProfiles(), portfolio.transactions()),
                new OnlyEmbedder(portfolio.embedder()),
                portfolio.transactions(),
                clock);
    }

    @Bean
    BeginRequest beginRequest(InMemoryPortfolio portfolio) {
        return new BeginRequest(portfolio.replicaReads());
    }

    @Bean
    GetCommittedState getCommittedState(InMemoryPortfolio portfolio) {
        return new GetCommittedState(portfolio.committedStates());
    }

    @Bean
    ParagraphMarkdown markdown() {
        return new ParagraphMarkdown();
    }

    /** All tests come from one address. */
    @Bean
    LimitSettings limitSettings() {
        return new LimitSettings(0, 0, LimitSettings.DEFAULT.signInsPerAccount(), 0);
    }

    @Bean
    Content content(InMemoryPortfolio portfolio, Markdown markdown) {
        return new Content(portfolio, markdown);
    }

    @Bean
    FailingRoutes failingRoutes() {
        return new FailingRoutes();
    }

    @Bean
    CallerFromHeader callerFromHeader() {
        return new CallerFromHeader();
    }

    @Bean
    FilterRegistrationBean<Filter> failingFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
            throw new ServletException("jdbc:secret");
        });
        registration.addUrlPatterns("/failing-filter", "/api/failing-filter");
        return registration;
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
    GetFeed getFeed(InMemoryPortfolio portfolio, Markdown markdown) {
        return new GetFeed(portfolio.posts(), markdown, portfolio.transactions());
    }

    @Bean
    ListPublished listPublished(InMemoryPortfolio portfolio) {
        return new ListPublished(portfolio.publishedItems(), portfolio.transactions());
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
    GetCertification getCertification(InMemoryPortfolio portfolio) {
        return new GetCertification(portfolio.certifications(), portfolio.transactions());
    }

    @Bean
    SearchContent searchContent(InMemoryPortfolio portfolio, ProfileModels models) {
        return new SearchContent(portfolio.contentSearch(), models, portfolio.transactions());
    }

    @Bean
    FindRelated findRelated(InMemoryPortfolio portfolio, ProfileModels models) {
        return new FindRelated(portfolio.contentSearch(), models, portfolio.formerSlugs(), portfolio.transactions());
    }

    @Bean
    TalkToModel talkToModel(InMemoryPortfolio portfolio, Clock clock) {
        return new TalkToModel(
                portfolio.chatModel(),
                portfolio.chatSpending(),
                new ChatBudget(10_000, 100_000_000),
                new VisitorShare(portfolio.visitorSpending(), new ChatBudget(10_000, 100_000_000)),
                portfolio.transactions(),
                clock);
    }

    @Bean
    WriteText writeText(TalkToModel talkToModel) {
        return new WriteText(Optional.of(talkToModel), () -> "code", 100);
    }

    /** Its floor is for vectors of words: texts that share no word have the similarity 0. It answers without a chat model. */
    @Bean
    AskPortfolio askPortfolio(InMemoryPortfolio portfolio, ProfileModels models, SearchContent searchContent) {
        FindSources findSources = new FindSources(
                searchContent, portfolio.contentSearch(), portfolio.transactions(), new RelevanceFloor(0.2, 0.75));
        return new AskPortfolio(
                findSources, portfolio.contentSearch(), models, portfolio.transactions(), Optional.empty());
    }

    @Bean
    GetEmbeddingStatus getEmbeddingStatus(InMemoryPortfolio portfolio) {
        return new GetEmbeddingStatus(
                portfolio.embeddingProfiles(),
                portfolio.embeddingCoverage(),
                portfolio.embeddingQueue(),
                portfolio.transactions());
    }

    @Bean
    StartRebuild startRebuild(InMemoryPortfolio portfolio, Clock clock) {
        OnlyEmbedder embedders = new OnlyEmbedder(portfolio.embedder());
        return new StartRebuild(
                new BeginModelSwitch(portfolio.embeddingProfiles(), embedders, portfolio.transactions(), clock),
                new QueueUnembedded(
                        portfolio.searchIndex(),
                        portfolio.embeddingQueue(),
                        portfolio.embeddingProfiles(),
                        portfolio.transactions(),
                        clock),
                embedders);
    }
}
