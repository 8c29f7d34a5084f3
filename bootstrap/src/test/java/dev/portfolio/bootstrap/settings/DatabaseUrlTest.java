package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        DatabaseUrl url = DatabaseUrl.parse("postgresql://me@host/name?sslmode=require&connect_timeout=5");

        assertThat(url.jdbcUrl()).endsWith("/name?sslmode=require&connect_timeout=5");
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
                "postgresql://me:hidden@ho^st/name"
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
