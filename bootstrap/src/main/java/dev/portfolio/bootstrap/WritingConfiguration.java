package dev.portfolio.bootstrap;

import dev.portfolio.application.certification.CertificationWriting;
import dev.portfolio.application.certification.CreateCertification;
import dev.portfolio.application.certification.DeleteCertification;
import dev.portfolio.application.certification.PatchCertification;
import dev.portfolio.application.certification.ReplaceCertification;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.idempotency.AnswerOnce;
import dev.portfolio.application.idempotency.ForgetOldAnswers;
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
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that write content, and what they need. */
@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

    @Bean
    PostWriting postWriting(
            PostRepository posts,
            Companions companions,
            SearchDocuments documents,
            Markdown markdown,
            Transactions transactions,
            Clock clock) {
        return new PostWriting(posts, companions, documents, markdown, transactions, clock);
    }

    @Bean
    CreatePost createPost(PostWriting with, ContentIds ids) {
        return new CreatePost(with, ids);
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
            ProjectRepository projects,
            Companions companions,
            SearchDocuments documents,
            Markdown markdown,
            Transactions transactions,
            Clock clock) {
        return new ProjectWriting(projects, companions, documents, markdown, transactions, clock);
    }

    @Bean
    CreateProject createProject(ProjectWriting with, ContentIds ids) {
        return new CreateProject(with, ids);
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
            CertificationRepository certifications,
            Companions companions,
            SearchDocuments documents,
            Transactions transactions,
            Clock clock) {
        return new CertificationWriting(certifications, companions, documents, transactions, clock);
    }

    @Bean
    CreateCertification createCertification(CertificationWriting with, ContentIds ids) {
        return new CreateCertification(with, ids);
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
    AnswerOnce answerOnce(IdempotencyKeys keys, Transactions transactions, Clock clock) {
        return new AnswerOnce(keys, transactions, clock);
    }

    @Bean
    ForgetOldAnswers forgetOldAnswers(IdempotencyKeys keys, Transactions transactions, Clock clock) {
        return new ForgetOldAnswers(keys, transactions, clock);
    }
}
