package dev.portfolio.web.openapi;

import dev.portfolio.web.error.ProblemResponses;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: made from the controllers, completed with what all of them have in common; and the page that shows it. */
@Configuration(proxyBeanMethods = false)
public class OpenApiWebConfiguration {

    private static final String DESCRIPTION = """
        A developer's portfolio and blog: reads and search for everybody, writes for its owner.

        Names are in snake_case, moments in UTC. A member without a value is there and null. Lists come in pages: \
        follow `Link: rel="next"`, or send `next_cursor` as `cursor`. What is read may be kept and asked for again \
        with `If-None-Match`; what is changed or deleted is named by `If-Match`, so that nobody's change is lost. An answer \
        to a write may bring `X-Write-Position`, also as the cookie `write_position`: send it along, and you read what you \
        wrote wherever you are answered. Unknown parameters and members are refused. Every error is a problem document \
        (RFC 9457).\
        """;

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Portfolio")
                        .version("1")
                        .description(DESCRIPTION)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This server.")))
                .tags(List.of(
                        new Tag().name("Posts").description("Posts of the blog."),
                        new Tag().name("Projects").description("Projects of the portfolio."),
                        new Tag().name("Certifications").description("Certifications."),
                        new Tag().name("Media").description("Pictures that content shows."),
                        new Tag().name("Imports").description("Files taken in as content."),
                        new Tag().name("Revisions").description("What was saved, and when it goes out."),
                        new Tag().name("Search").description("Search over all of it."),
                        new Tag().name("Answers").description("Questions, answered from it."),
                        new Tag().name("Writing").description("The owner's writing assistant."),
                        new Tag().name("Embeddings").description("What is embedded by which model."),
                        new Tag().name("Accounts").description("Signing in, accounts, and API tokens for scripts.")));
    }

    @Bean
    ModelConverter recordModels() {
        return new RecordModels();
    }

    @Bean
    OperationCustomizer commonOfOperations() {
        return new CommonOfOperations();
    }

    @Bean
    OperationCustomizer writesInOpenApi() {
        return new WritesInOpenApi();
    }

    @Bean
    OperationCustomizer accessToOperations() {
        return new AccessToOperations();
    }

    @Bean
    OperationCustomizer parametersOfLists() {
        return new ParametersOfLists();
    }

    @Bean
    ReferenceController referenceController() {
        return new ReferenceController();
    }

    @Bean
    ReferenceFiles referenceFiles() {
        return new ReferenceFiles();
    }

    @Bean
    OpenApiCustomizer problemsInOpenApi() {
        return openApi -> {
            ProblemResponses.addTo(openApi.getComponents());
            CommonOfOperations.addTo(openApi.getComponents());
            WritesInOpenApi.addTo(openApi.getComponents());
            AccessToOperations.addTo(openApi.getComponents());
        };
    }
}
