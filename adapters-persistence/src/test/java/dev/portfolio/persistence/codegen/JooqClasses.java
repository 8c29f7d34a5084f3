package dev.portfolio.persistence.codegen;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiTokenId;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import dev.portfolio.persistence.column.ApiTokenIdConverter;
import dev.portfolio.persistence.column.ContentIdConverter;
import dev.portfolio.persistence.column.ContentTypeConverter;
import dev.portfolio.persistence.column.EmbeddingProfileIdConverter;
import dev.portfolio.persistence.column.LabelsConverter;
import dev.portfolio.persistence.column.SlugConverter;
import dev.portfolio.persistence.column.UserIdConverter;
import dev.portfolio.persistence.vector.EmbeddingBinding;
import java.nio.file.Path;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Generates the jOOQ classes from the changelog, on a real server. */
final class JooqClasses {

    private JooqClasses() {}

    static void generateInto(Path folder) throws Exception {
        TestPostgres.Database database = TestPostgres.newDatabase();
        new SchemaMigration(new DatabaseAccess(database.jdbcUrl(), database.user(), database.password())).run();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(database.jdbcUrl())
                        .withUser(database.user())
                        .withPassword(database.password()))
                .withGenerator(new Generator()
                        .withDatabase(tables())
                        .withGenerate(new Generate()
                                .withPojos(false)
                                .withDaos(false)
                                .withGeneratedAnnotation(false)
                                .withIndexes(false))
                        .withTarget(new Target()
                                .withPackageName("dev.portfolio.persistence.generated")
                                .withDirectory(folder.toString()))));
    }

    private static Database tables() {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withIncludes(".*")
                .withExcludes("databasechangelog(lock)?")
                .withIncludeRoutines(false)
                .withForcedTypes(forcedTypes());
    }

    private static List<ForcedType> forcedTypes() {
        return List.of(
                new ForcedType()
                        .withUserType(Embedding.class.getName())
                        .withBinding(EmbeddingBinding.class.getName())
                        .withIncludeTypes("vector"),
                new ForcedType()
                        .withUserType(ContentId.class.getName())
                        .withConverter(ContentIdConverter.class.getName())
                        .withIncludeExpression(".*\\.(content_id|media_id|(posts|projects|certifications|media)\\.id)"),
                new ForcedType()
                        .withUserType(UserId.class.getName())
                        .withConverter(UserIdConverter.class.getName())
                        .withIncludeExpression(".*\\.(user_id|users\\.id)"),
                new ForcedType()
                        .withUserType(ApiTokenId.class.getName())
                        .withConverter(ApiTokenIdConverter.class.getName())
                        .withIncludeExpression(".*\\.api_tokens\\.id"),
                new ForcedType()
                        .withUserType(EmbeddingProfileId.class.getName())
                        .withConverter(EmbeddingProfileIdConverter.class.getName())
                        .withIncludeExpression(".*\\.(profile_id|embedding_profiles\\.id)"),
                new ForcedType()
                        .withUserType(Slug.class.getName())
                        .withConverter(SlugConverter.class.getName())
                        .withIncludeExpression(".*\\.slug"),
                new ForcedType()
                        .withUserType(ContentType.class.getName())
                        .withConverter(ContentTypeConverter.class.getName())
                        .withIncludeExpression(".*\\.content_type"),
                new ForcedType()
                        .withUserType(Labels.class.getName())
                        .withConverter(LabelsConverter.class.getName())
                        .withIncludeExpression(".*\\.(tags|tech_stack)"),
                new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
    }
}
