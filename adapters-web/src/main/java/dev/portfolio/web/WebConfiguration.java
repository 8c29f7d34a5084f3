package dev.portfolio.web;

import dev.portfolio.web.account.AccountWebConfiguration;
import dev.portfolio.web.answer.AnswerWebConfiguration;
import dev.portfolio.web.body.BodyWebConfiguration;
import dev.portfolio.web.caller.CallerWebConfiguration;
import dev.portfolio.web.certification.CertificationWebConfiguration;
import dev.portfolio.web.condition.ConditionWebConfiguration;
import dev.portfolio.web.desk.DeskWebConfiguration;
import dev.portfolio.web.edge.EdgeWebConfiguration;
import dev.portfolio.web.embedding.EmbeddingWebConfiguration;
import dev.portfolio.web.error.ErrorWebConfiguration;
import dev.portfolio.web.feed.FeedWebConfiguration;
import dev.portfolio.web.freshness.FreshnessWebConfiguration;
import dev.portfolio.web.idempotency.IdempotencyWebConfiguration;
import dev.portfolio.web.importing.ImportWebConfiguration;
import dev.portfolio.web.limit.LimitWebConfiguration;
import dev.portfolio.web.media.MediaWebConfiguration;
import dev.portfolio.web.openapi.OpenApiWebConfiguration;
import dev.portfolio.web.page.PageWebConfiguration;
import dev.portfolio.web.parameter.ParameterWebConfiguration;
import dev.portfolio.web.post.PostWebConfiguration;
import dev.portfolio.web.project.ProjectWebConfiguration;
import dev.portfolio.web.remembered.RememberedWebConfiguration;
import dev.portfolio.web.revision.RevisionWebConfiguration;
import dev.portfolio.web.schedule.ScheduleWebConfiguration;
import dev.portfolio.web.search.SearchWebConfiguration;
import dev.portfolio.web.security.SecurityWebConfiguration;
import dev.portfolio.web.stream.StreamWebConfiguration;
import dev.portfolio.web.tag.TagWebConfiguration;
import dev.portfolio.web.upload.UploadWebConfiguration;
import dev.portfolio.web.writing.WritingWebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The whole web adapter, for a Spring Boot application with auto-configuration. It needs the use cases that it calls as
 * beans, and nothing else. The settings it cannot do without come along, in {@code web.properties}.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/dev/portfolio/web/web.properties")
@Import({
    EdgeWebConfiguration.class,
    RememberedWebConfiguration.class,
    ErrorWebConfiguration.class,
    SecurityWebConfiguration.class,
    LimitWebConfiguration.class,
    AccountWebConfiguration.class,
    ParameterWebConfiguration.class,
    CallerWebConfiguration.class,
    BodyWebConfiguration.class,
    UploadWebConfiguration.class,
    ConditionWebConfiguration.class,
    IdempotencyWebConfiguration.class,
    FreshnessWebConfiguration.class,
    PageWebConfiguration.class,
    PostWebConfiguration.class,
    ProjectWebConfiguration.class,
    CertificationWebConfiguration.class,
    MediaWebConfiguration.class,
    ImportWebConfiguration.class,
    RevisionWebConfiguration.class,
    ScheduleWebConfiguration.class,
    SearchWebConfiguration.class,
    StreamWebConfiguration.class,
    AnswerWebConfiguration.class,
    WritingWebConfiguration.class,
    EmbeddingWebConfiguration.class,
    TagWebConfiguration.class,
    DeskWebConfiguration.class,
    FeedWebConfiguration.class,
    OpenApiWebConfiguration.class
})
public class WebConfiguration {}
