package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Shows that the server loads the library just built, before anybody's data depends on it. */
record PgvectorCheck(Path workspace, Path postgres) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Computes one distance in a throw-away cluster: from (1, 2) to (4, 6) it is 5. */
    void run() throws IOException {
        ServerAccount account = ServerAccount.choose();
        Path folder = Files.createTempDirectory(workspace, "check");
        account.own(folder);
        Path data = folder.resolve("data");
        String bin = postgres.resolve("bin").toString();
        new Command(
                        account.command(
                                bin + "/initdb",
                                "-D",
                                data.toString(),
                                "-A",
                                "reject",
                                "--no-sync",
                                "-E",
                                "UTF8",
                                "--no-locale"),
                        workspace)
                .require(LIMIT);
        Path sql = Files.writeString(
                folder.resolve("check.sql"), "CREATE EXTENSION vector;\nSELECT '[1,2]'::vector <-> '[4,6]';\n");
        String answer = new Command(
                        account.command(bin + "/postgres", "--single", "-D", data.toString(), "template1"), workspace)
                .run(LIMIT, sql.toFile(), _ -> {})
                .output();
        if (!answer.contains("= \"5\"")) {
            List<String> errors = answer.lines()
                    .filter(line -> line.contains("ERROR") || line.contains("FATAL"))
                    .toList();
            throw new IOException("the server does not load it: " + String.join(" ", errors));
        }
    }
}
