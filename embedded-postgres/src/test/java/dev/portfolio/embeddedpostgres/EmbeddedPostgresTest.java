package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One durable server in a folder whose name is long and awkward. */
class EmbeddedPostgresTest {

    private static final String AWKWARD = "it's \"my\" $HOME, " + "very ".repeat(30);

    @TempDir
    static Path temporary;

    private static TestHome home;
    private static EmbeddedPostgres server;
    private static Query query;

    @BeforeAll
    static void start() {
        home = new TestHome(temporary.resolve(AWKWARD));
        server = EmbeddedPostgres.start(Settings.of(home.folder(), 0), Progress.none());
        query = new Query(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void computesDistancesBetweenVectors() throws SQLException {
        query.run("CREATE EXTENSION vector");

        assertThat(query.one("SELECT '[1,2]'::vector <-> '[4,6]'")).isEqualTo("5");
        assertThat(query.one("SELECT '[1,2]'::vector <#> '[4,6]'")).isEqualTo("-16");
        assertThat(query.one("SELECT '[1,0]'::vector <=> '[0,1]'")).isEqualTo("1");
    }

    @Test
    void tellsTheAddressesOfItsOneDatabase() throws SQLException {
        assertThat(server.jdbcUrl()).isEqualTo("jdbc:postgresql://127.0.0.1:" + server.port() + "/portfolio");
        assertThat(server.uri())
                .isEqualTo(
                        "postgresql://portfolio:" + server.password() + "@127.0.0.1:" + server.port() + "/portfolio");
        assertThat(query.one("SELECT current_database()")).isEqualTo("portfolio");
        assertThat(query.one("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("t");
    }

    @Test
    void keepsThePasswordFromOthers() throws IOException {
        Path file = home.folder().resolve("password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file).strip()).isEqualTo(server.password()).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(org.assertj.core.api.Assertions.catchException(this::connectWithoutPassword))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        String port = ":%04X ".formatted(server.port());

        assertThat(listeners("tcp", port)).singleElement().asString().contains(" 0100007F" + port);
        assertThat(listeners("tcp6", port)).isEmpty();
        assertThat(Files.readAllLines(home.pidFile()).get(4))
                .as("socket folder")
                .isEmpty();
    }

    @Test
    void runsInASessionOfItsOwn() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + home.pid() + "/stat"));
        String session = stat.substring(stat.lastIndexOf(')')).split(" ", -1)[4];

        assertThat(session).isEqualTo(Long.toString(home.pid()));
    }

    @Test
    void sortsByCodePointAndKnowsEveryLanguagesLetters() throws SQLException {
        assertThat(query.one("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query.one("SELECT lower('ÄÉΩ')")).isEqualTo("äéω");
        assertThat(query.one("SELECT to_tsvector('simple', '“Grüße”—naïve')::text"))
                .isEqualTo("'grüße':1 'naïve':2");
    }

    @Test
    void isDurableUnlessToldOtherwise() throws SQLException {
        assertThat(query.one("SHOW fsync")).isEqualTo("on");
        assertThat(query.one("SHOW synchronous_commit")).isEqualTo("on");
    }

    private static List<String> listeners(String protocol, String port) throws IOException {
        return Files.readAllLines(Path.of("/proc/net", protocol)).stream()
                .filter(line -> line.matches(".*" + port + "0+:0000 0A .*"))
                .toList();
    }

    private void connectWithoutPassword() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), "wrong")) {
            connection.createStatement();
        }
    }
}
