package dev.portfolio.web;

import dev.portfolio.application.certification.CertificationWriting;
import dev.portfolio.application.certification.CreateCertification;
import dev.portfolio.application.certification.DeleteCertification;
import dev.portfolio.application.certification.PatchCertification;
import dev.portfolio.application.certification.ReplaceCertification;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.idempotency.AnswerOnce;
import dev.portfolio.application.post.CreatePost;
import dev.portfolio.application.post.DeletePost;
import dev.portfolio.application.post.PatchPost;
import dev.portfolio.application.post.PostWriting;
import dev.portfolio.application.post.PublishPost;
import dev.portfolio.application.post.ReplacePost;
import dev.portfolio.application.post.UnpublishPost;
import dev.portfolio.application.project.CreateProject;
import dev.portfolio.application.project.DeleteProject;
import dev.portfolio.application.project.PatchProject;
import dev.portfolio.application.project.ProjectWriting;
import dev.portfolio.application.project.PublishProject;
import dev.portfolio.application.project.ReplaceProject;
import dev.portfolio.application.project.UnpublishProject;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.revision.RevisionsKept;
import dev.portfolio.domain.search.PassageCutter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that write content, on everything they need in memory. */
@Configuration(proxyBeanMethods = false)
class WritingUseCases {

    @Bean
    PostWriting postWriting(
            InMemoryPortfolio portfolio,
            Companions companions,
            SearchDocuments documents,
            Markdown markdown,
            Clock clock) {
        return new PostWriting(portfolio.posts(), companions, documents, markdown, portfolio.transactions(), clock);
    }

    @Bean
    CreatePost createPost(PostWriting with, InMemoryPortfolio portfolio) {
        return new CreatePost(with, portfolio.contentIds());
    }

    @Bean
    ReplacePost replacePost(PostWriting with) {
        return new ReplacePost(with);
    }

    @Bean
    PatchPost patchPost(PostWriting with) {
        return new PatchPost(with);
    }

    @Bean
    DeletePost deletePost(PostWriting with) {
        return new DeletePost(with);
    }

    @Bean
    PublishPost publishPost(PostWriting with) {
        return new PublishPost(with);
    }

    @Bean
    UnpublishPost unpublishPost(PostWriting with) {
        return new UnpublishPost(with);
    }

    @Bean
    ProjectWriting projectWriting(
            InMemoryPortfolio portfolio,
            Companions companions,
            SearchDocuments documents,
            Markdown markdown,
            Clock clock) {
        return new ProjectWriting(
                portfolio.projects(), companions, documents, markdown, portfolio.transactions(), clock);
    }

    @Bean
    CreateProject createProject(ProjectWriting with, InMemoryPortfolio portfolio) {
        return new CreateProject(with, portfolio.contentIds());
    }

    @Bean
    ReplaceProject replaceProject(ProjectWriting with) {
        return new ReplaceProject(with);
    }

    @Bean
    PatchProject patchProject(ProjectWriting with) {
        return new PatchProject(with);
    }

    @Bean
    DeleteProject deleteProject(ProjectWriting with) {
        return new DeleteProject(with);
    }

    @Bean
    PublishProject publishProject(ProjectWriting with) {
        return new PublishProject(with);
    }

    @Bean
    UnpublishProject unpublishProject(ProjectWriting with) {
        return new UnpublishProject(with);
    }

    @Bean
    CertificationWriting certificationWriting(
            InMemoryPortfolio portfolio, Companions companions, SearchDocuments documents, Clock clock) {
        return new CertificationWriting(
                portfolio.certifications(), companions, documents, portfolio.transactions(), clock);
    }

    @Bean
    CreateCertification createCertification(CertificationWriting with, InMemoryPortfolio portfolio) {
        return new CreateCertification(with, portfolio.contentIds());
    }

    @Bean
    ReplaceCertification replaceCertification(CertificationWriting with) {
        return new ReplaceCertification(with);
    }

    @Bean
    PatchCertification patchCertification(CertificationWriting with) {
        return new PatchCertification(with);
    }

    @Bean
    DeleteCertification deleteCertification(CertificationWriting with) {
        return new DeleteCertification(with);
    }

    @Bean
    RevisionHistory revisionHistory(InMemoryPortfolio portfolio) {
        return new RevisionHistory(portfolio.revisions(), portfolio.schedules(), RevisionsKept.DEFAULT);
    }

    @Bean
    Companions companions(InMemoryPortfolio portfolio, RevisionHistory history, Clock clock) {
        return new Companions(
                new Companions.Ports(
                        portfolio.contentLocks(),
                        portfolio.formerSlugs(),
                        portfolio.searchIndex(),
                        portfolio.embeddingQueue(),
                        portfolio.embeddingProfiles(),
                        portfolio.contentSources(),
                        portfolio.schedules()),
                history,
                clock);
    }

    @Bean
    SearchDocuments searchDocuments(InMemoryPortfolio portfolio, Markdown markdown) {
        return new SearchDocuments(markdown, new PassageCutter(portfolio.tokenCounter()));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    AnswerOnce answerOnce(InMemoryPortfolio portfolio, Clock clock) {
        return new AnswerOnce(portfolio.idempotencyKeys(), portfolio.transactions(), clock);
    }
}
