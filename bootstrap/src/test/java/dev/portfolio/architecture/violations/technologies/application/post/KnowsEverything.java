package dev.portfolio.architecture.violations.technologies.application.post;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtSession;
import com.pgvector.PGvector;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
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
        MeterRegistry metrics,
        PrometheusRegistry prometheus,
        CommandLine commandLine,
        ProgressBar progressBar) {}
