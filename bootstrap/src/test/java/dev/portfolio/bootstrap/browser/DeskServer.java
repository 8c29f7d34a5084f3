package dev.portfolio.bootstrap.browser;

import dev.portfolio.bootstrap.ChatServer;
import dev.portfolio.bootstrap.RunningApplication;
import dev.portfolio.bootstrap.TestDatabaseUrl;
import java.util.Map;

/** The whole application with an owner and a chat model that says what a test wants; one for all tests of the desk. */
final class DeskServer {

    static final String OWNER = "ada@example.org";
    static final String PASSWORD = "correct horse battery";

    private static final ChatServer MODEL = ChatServer.start();
    private static final RunningApplication SERVER = start();

    private DeskServer() {}

    private static RunningApplication start() {
        Map<String, String> settings = MODEL.settings(
                "DATABASE_URL",
                TestDatabaseUrl.ofNewDatabase(),
                "PORTFOLIO_HOME",
                "target/desk-home",
                "SIGN_IN_RATE_ADDRESS",
                "0",
                "SEARCH_RATE",
                "0",
                "FIRST_SUPERUSER_EMAIL",
                OWNER,
                "FIRST_SUPERUSER_PASSWORD",
                PASSWORD);
        RunningApplication server = RunningApplication.with(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            MODEL.close();
        }));
        return server;
    }

    static RunningApplication application() {
        return SERVER;
    }

    static ChatServer model() {
        return MODEL;
    }

    static String address() {
        return "http://127.0.0.1:" + SERVER.port();
    }
}
