package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://me:secret@host:5432/name",
                "postgres://me:secret@host/name",
                "postgresql+asyncpg://me:secret@host/name",
                "postgresql+psycopg://me:secret@host:5432/name",
                "jdbc:postgresql://me:secret@host/name"
            })
    void understandsTheUsualForms(String text) {
        DatabaseUrl url = DatabaseUrl.parse(text);

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://host:5432/name");
        assertThat(url.user()).isEqualTo("me");
        assertThat(url.password()).isEqualTo("secret");
        assertThat(url.uri()).isEqualTo("postgresql://me:secret@host:5432/name");
    }

    @Test
    void keepsParameters() {
        DatabaseUrl url =
                DatabaseUrl.parse("postgresql://me@host/name?sslmode=require&connect_timeout=5&prepareThreshold=0");

        assertThat(url.jdbcUrl()).endsWith("/name?sslmode=require&connectTimeout=5&prepareThreshold=0");
        assertThat(url.password()).isEmpty();
    }

    @Test
    void decodesWhatAUrlMustEncode() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://m%40e:p%2Fa%3As+s%20@host/my%20db");

        assertThat(url.user()).isEqualTo("m@e");
        assertThat(url.password()).isEqualTo("p/a:s+s ");
        assertThat(url.name()).isEqualTo("my db");
        assertThat(DatabaseUrl.parse(url.uri())).isEqualTo(url);
    }

    @Test
    void takesAnIpv6Host() {
        assertThat(DatabaseUrl.parse("postgresql://me:x@[::1]:6543/name").jdbcUrl())
                .isEqualTo("jdbc:postgresql://[::1]:6543/name");
    }

    @Test
    void ofSeveralHostsItMeansTheOneThatTakesWrites() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://me:x@a:6001,b,[::1]:6003/name");

        assertThat(url.hosts())
                .containsExactly(
                        new DatabaseUrl.Host("a", 6001),
                        new DatabaseUrl.Host("b", 5432),
                        new DatabaseUrl.Host("[::1]", 6003));
        assertThat(url.jdbcUrl())
                .isEqualTo("jdbc:postgresql://a:6001,b:5432,[::1]:6003/name"
                        + "?connectTimeout=5&hostRecheckSeconds=2&targetServerType=primary");
        assertThat(url.uri()).isEqualTo("postgresql://me:x@a:6001,b:5432,[::1]:6003/name");
        assertThat(url.jdbcUrl(ServerChoice.REPLICAS))
                .endsWith("&loadBalanceHosts=true&targetServerType=preferSecondary");
        assertThat(DatabaseUrl.parse(url.uri())).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "primary, primary",
        "read-write, primary",
        "standby, secondary",
        "read-only, secondary",
        "prefer-standby, preferSecondary",
        "any, any"
    })
    void takesTheWordsOfPsqlForTheServerThatIsMeant(String libpq, String driver) {
        DatabaseUrl url =
                DatabaseUrl.parse("postgresql://me@a,b/name?target_session_attrs=" + libpq + "&connect_timeout=7");

        assertThat(url.jdbcUrl()).endsWith("?targetServerType=" + driver + "&connectTimeout=7&hostRecheckSeconds=2");
        assertThat(url.uri()).endsWith("?target_session_attrs=" + libpq + "&connect_timeout=7");
    }

    @Test
    void refusesAnotherWordForTheServerThatIsMeant() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://me@a,b/name?target_session_attrs=master"))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("DATABASE_URL has target_session_attrs=master")
                .hasMessageContaining("read-write");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://me:hidden@host/name",
                "host:5432/name",
                "postgresql://me:hidden@/name",
                "postgresql://host/name",
                "postgresql://me:hidden@host",
                "postgresql://me:hidden@host/",
                "postgresql://me:hid den@host/name",
                "postgresql://me:hidden@ho^st/name",
                "postgresql://me:hidden@host:70000/name",
                "postgresql://me:hidden@host:54x/name",
                "postgresql://me:hidden@a,/name",
                "postgresql://me:hid/den@host/name",
                "postgresql://me:hid%zzden@host/name"
            })
    void refusesOthersWithTheFormThatIsRightAndNeverShowsThePassword(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageStartingWith("DATABASE_URL")
                .hasMessageContaining("postgresql://user:password@host:5432/name")
                .hasMessageNotContaining("hid");
    }

    @Test
    void neverShowsThePasswordAsText() {
        assertThat(DatabaseUrl.parse("postgresql://me:hidden@host/name").toString())
                .doesNotContain("hidden");
    }
}
