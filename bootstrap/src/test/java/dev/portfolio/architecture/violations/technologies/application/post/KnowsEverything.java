package dev.portfolio.architecture.violations.technologies.application.post;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtSession;
import com.nimbusds.jose.JWSObject;
import com.pgvector.PGvector;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.Bucket;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.Filter;
import java.sql.Connection;
import javax.sql.DataSource;
import liquibase.Liquibase;
import me.tongfei.progressbar.ProgressBar;
import org.commonmark.parser.Parser;
import org.jooq.DSLContext;
import org.owasp.html.PolicyFactory;
import org.postgresql.util.PSQLException;
import org.snakeyaml.engine.v2.api.Load;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import org.tomlj.TomlTable;
import picocli.CommandLine;

public record KnowsEverything(
        DSLContext jooq,
        PGvector pgvector,
        HikariDataSource pool,
        PSQLException driver,
        Connection connection,
        DataSource dataSource,
        PlatformTransactionManager transactions,
        Liquibase liquibase,
        OrtSession model,
        HuggingFaceTokenizer tokenizer,
        WebApplicationContext web,
        Filter servlet,
        OpenAPI openApi,
        Parser markdown,
        PolicyFactory html,
        Load yaml,
        TomlTable toml,
        CommandLine commandLine,
        ProgressBar progressBar,
        PasswordEncoder passwords,
        JWSObject tokens,
        Bucket limits) {}
