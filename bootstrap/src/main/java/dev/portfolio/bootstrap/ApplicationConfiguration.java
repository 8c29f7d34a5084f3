package dev.portfolio.bootstrap;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.answer.FindSources;
import dev.portfolio.application.answer.RelevanceFloor;
import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.evaluation.EvaluateSearch;
import dev.portfolio.application.evaluation.FindNamedItems;
import dev.portfolio.application.feed.GetFeed;
import dev.portfolio.application.feed.ListPublished;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportPictures;
import dev.portfolio.application.importing.ItemImporters;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.search.AllContent;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.application.search.RebuildSearch;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.application.transaction.BeginRequest;
import dev.portfolio.application.transaction.GetCommittedState;
import dev.portfolio.application.writing.WriteText;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.PublishedItems;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.PassageCutter;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.CommittedStates;
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.markdown.MarkdownConfiguration;
import dev.portfolio.persistence.PersistenceConfiguration;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** The use cases that read, find and import, and what they need, on one screen. */
@Configuration(proxyBeanMethods = false)
@Import({
    PersistenceConfiguration.class,
    MarkdownConfiguration.class,
    WritingConfiguration.class,
    RevisionConfiguration.class,
    MediaUseCasesConfiguration.class
})
class ApplicationConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ContentIds contentIds() {
        NoArgGenerator version7 = Generators.timeBasedEpochRandomGenerator();
        return () -> new ContentId(version7.generate());
    }

    @Bean
    BeginRequest beginRequest(ReplicaReads replicaReads) {
        return new BeginRequest(replicaReads);
    }

    @Bean
    @Lazy
    GetCommittedState getCommittedState(CommittedStates states) {
        return new GetCommittedState(states);
    }

    @Bean
    ListPosts listPosts(PostRepository posts, Transactions transactions) {
        return new ListPosts(posts, transactions);
    }

    @Bean
    GetPost getPost(PostRepository posts, FormerSlugs formerSlugs, Markdown markdown, Transactions transactions) {
        return new GetPost(posts, formerSlugs, markdown, transactions);
    }

    @Bean
    GetFeed getFeed(PostRepository posts, Markdown markdown, Transactions transactions) {
        return new GetFeed(posts, markdown, transactions);
    }

    @Bean
    ListPublished listPublished(PublishedItems published, Transactions transactions) {
        return new ListPublished(published, transactions);
    }

    @Bean
    ListProjects listProjects(ProjectRepository projects, Transactions transactions) {
        return new ListProjects(projects, transactions);
    }

    @Bean
    GetProject getProject(
            ProjectRepository projects, FormerSlugs formerSlugs, Markdown markdown, Transactions transactions) {
        return new GetProject(projects, formerSlugs, markdown, transactions);
    }

    @Bean
    ListCertifications listCertifications(CertificationRepository certifications, Transactions transactions) {
        return new ListCertifications(certifications, transactions);
    }

    @Bean
    GetCertification getCertification(CertificationRepository certifications, Transactions transactions) {
        return new GetCertification(certifications, transactions);
    }

    @Bean
    SearchContent searchContent(ContentSearch search, ProfileModels models, Transactions transactions) {
        return new SearchContent(search, models, transactions);
    }

    @Bean
    FindRelated findRelated(
            ContentSearch search, ProfileModels models, FormerSlugs formerSlugs, Transactions transactions) {
        return new FindRelated(search, models, formerSlugs, transactions);
    }

    @Bean
    AskPortfolio askPortfolio(
            SearchContent searchContent,
            ContentSearch search,
            ProfileModels models,
            Transactions transactions,
            ObjectProvider<AskPortfolio.Generation> generation) {
        return new AskPortfolio(
                new FindSources(searchContent, search, transactions, RelevanceFloor.DEFAULT),
                search,
                models,
                transactions,
                Optional.ofNullable(generation.getIfAvailable()));
    }

    @Bean
    WriteText writeText(ObjectProvider<TalkToModel> talkToModel, PortfolioSettings settings) {
        return new WriteText(
                Optional.ofNullable(talkToModel.getIfAvailable()),
                new RandomCodes(),
                settings.chat().draftTokens());
    }

    @Bean
    EvaluateSearch evaluateSearch(SearchContent searchContent) {
        return new EvaluateSearch(searchContent);
    }

    @Bean
    FindNamedItems findNamedItems(ContentSources sources, ContentSearch search, Transactions transactions) {
        return new FindNamedItems(sources, search, transactions);
    }

    @Bean
    ImportContent importContent(ContentFolder folder, ImportPictures pictures, ItemImporters importers) {
        return new ImportContent(folder, pictures, importers);
    }

    @Bean
    ItemImporters itemImporters(
            PostRepository posts,
            ProjectRepository projects,
            CertificationRepository certifications,
            SearchDocuments documents,
            ItemImporters.Stores stores,
            ContentIds ids,
            Clock clock) {
        return new ItemImporters(posts, projects, certifications, documents, stores, ids, clock);
    }

    @Bean
    ItemImporters.Stores importStores(
            Companions companions,
            ContentSources sources,
            Schedules schedules,
            RevisionHistory history,
            Transactions transactions) {
        return new ItemImporters.Stores(companions, sources, schedules, history, transactions);
    }

    @Bean
    Companions companions(
            ContentLocks locks,
            FormerSlugs slugs,
            SearchIndex index,
            EmbeddingQueue queue,
            EmbeddingProfiles profiles,
            ContentSources sources,
            Schedules schedules,
            RevisionHistory history,
            Clock clock) {
        return new Companions(
                new Companions.Ports(locks, slugs, index, queue, profiles, sources, schedules), history, clock);
    }

    @Bean
    RebuildSearch rebuildSearch(
            AllContent content, RebuildSearch.Stores stores, Transactions transactions, Clock clock) {
        return new RebuildSearch(content, stores, transactions, clock);
    }

    @Bean
    AllContent allContent(
            PostRepository posts,
            ProjectRepository projects,
            CertificationRepository certifications,
            SearchDocuments documents) {
        return new AllContent(posts, projects, certifications, documents);
    }

    @Bean
    RebuildSearch.Stores rebuildStores(
            SearchIndex index, ContentSearch search, EmbeddingQueue queue, EmbeddingProfiles profiles) {
        return new RebuildSearch.Stores(index, search, queue, profiles);
    }

    @Bean
    SearchDocuments searchDocuments(Markdown markdown, ModelCatalog models) {
        return new SearchDocuments(markdown, new PassageCutter(models));
    }
}
