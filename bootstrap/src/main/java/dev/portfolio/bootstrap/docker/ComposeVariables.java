package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code compose.yaml} is told.
 *
 * @param project the name that container and volume begin with
 */
record ComposeVariables(String project, String image, int port, String password) {

    static final String PROJECT = "COMPOSE_PROJECT_NAME";
    static final String IMAGE = "POSTGRES_IMAGE";
    static final String PORT = "DB_PORT";
    static final String PASSWORD = "POSTGRES_PASSWORD";

    private static final int PASSWORD_BYTES = 24;

    /** As set, else as it was the last time, else as it is for everybody; the password is made at random the first time. */
    static ComposeVariables chosen(Environment environment, int port, Optional<ComposeVariables> before) {
        String project = environment
                .text(PROJECT)
                .or(() -> before.map(ComposeVariables::project))
                .orElse("portfolio");
        if (!project.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new SettingInvalid(
                    PROJECT, "is '" + project + "'; it must consist of small letters, digits, - and _ only.");
        }
        String image = environment
                .text(IMAGE)
                .or(() -> before.map(ComposeVariables::image))
                .orElse("pgvector/pgvector:pg17");
        String password = before.map(ComposeVariables::password).orElseGet(ComposeVariables::randomPassword);
        return new ComposeVariables(project, image, port, password);
    }

    String container() {
        return project + "-db-1";
    }

    String volume() {
        return project + "_db-data";
    }

    DatabaseUrl url() {
        return DatabaseUrl.parse("postgresql://portfolio:" + password + "@127.0.0.1:" + port + "/portfolio");
    }

    Map<String, String> byName() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(PROJECT, project);
        variables.put(IMAGE, image);
        variables.put(PORT, Integer.toString(port));
        variables.put(PASSWORD, password);
        return variables;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "ComposeVariables[project=%s, image=%s, port=%d]".formatted(project, image, port);
    }

    // Letters, digits, - and _ only: it needs no escaping in a file or a URL.
    private static String randomPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
