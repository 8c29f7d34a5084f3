package dev.portfolio.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PsqlTest {

    @Test
    void getsThePasswordFromItsEnvironmentOnly() {
        Psql psql = Psql.on(DatabaseUrl.parse("postgresql://me:s3cr%40t@host:5555/name"), List.of("-c", "select 1"));

        assertThat(psql.words()).containsExactly("psql", "--dbname=postgresql://me@host:5555/name", "-c", "select 1");
        assertThat(psql.environment()).isEqualTo(Map.of("PGPASSWORD", "s3cr@t"));
        assertThat(psql.toString()).doesNotContain("s3cr");
    }

    @Test
    void getsTheParametersItKnows() {
        Psql psql = Psql.on(
                DatabaseUrl.parse("postgresql://me@host/name?sslmode=require&prepareThreshold=0&password=x"),
                List.of());

        assertThat(psql.words()).containsExactly("psql", "--dbname=postgresql://me@host:5432/name?sslmode=require");
        assertThat(psql.environment()).isEmpty();
    }
}
