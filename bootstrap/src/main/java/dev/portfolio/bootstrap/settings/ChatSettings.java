package dev.portfolio.bootstrap.settings;

import dev.portfolio.ai.chat.ChatEndpoint;
import dev.portfolio.domain.chat.ChatBudget;
import java.time.Duration;
import java.util.Optional;

/**
 * The chat model, and what it may cost.
 *
 * @param endpoint absent, questions are answered without a chat model
 * @param budget of all visitors and the owner together
 * @param visitorBudget what one address may take of it
 * @param answerTokens how long an answer to a visitor may be
 * @param draftTokens how long a text for the owner may be
 */
public record ChatSettings(
        Optional<ChatEndpoint> endpoint,
        ChatBudget budget,
        ChatBudget visitorBudget,
        int answerTokens,
        int draftTokens) {

    private static final String URL = "CHAT_BASE_URL";
    private static final String MODEL = "CHAT_MODEL";
    private static final String KEY = "CHAT_API_KEY";

    /** {@link SettingInvalid}, which never shows the key, for the first value that cannot be used. */
    static ChatSettings from(Environment environment) {
        return new ChatSettings(
                endpoint(environment),
                new ChatBudget(
                        environment.number("CHAT_DAILY_CALLS", 500, 0, 1_000_000),
                        environment.number("CHAT_DAILY_TOKENS", 1_000_000, 0, Integer.MAX_VALUE)),
                new ChatBudget(
                        environment.number("CHAT_VISITOR_CALLS", 100, 0, 1_000_000),
                        environment.number("CHAT_VISITOR_TOKENS", 200_000, 0, Integer.MAX_VALUE)),
                environment.number("CHAT_MAX_OUTPUT_TOKENS", 800, 50, 8_000),
                environment.number("CHAT_MAX_DRAFT_TOKENS", 4_000, 100, 32_000));
    }

    private static Optional<ChatEndpoint> endpoint(Environment environment) {
        Optional<String> url = environment.text(URL);
        if (url.isEmpty()) {
            refuseAlone(environment, MODEL);
            refuseAlone(environment, KEY);
            return Optional.empty();
        }
        String model = environment
                .text(MODEL)
                .orElseThrow(
                        () -> new SettingInvalid(MODEL, "is missing; " + URL + " needs the name of a model there."));
        try {
            return Optional.of(ChatEndpoint.of(
                    url.get(),
                    model,
                    environment.text(KEY).orElse(null),
                    Duration.ofSeconds(environment.number("CHAT_TIMEOUT", 60, 5, 600)),
                    environment.number("CHAT_CONCURRENCY", 4, 1, 100)));
        } catch (IllegalArgumentException e) {
            throw new SettingInvalid(URL + ", " + MODEL + " or " + KEY, "cannot be used: " + e.getMessage());
        }
    }

    private static void refuseAlone(Environment environment, String setting) {
        if (environment.text(setting).isPresent()) {
            throw new SettingInvalid(
                    setting,
                    "is set, and " + URL + " is not: the address of the model, like https://api.openai.com/v1.");
        }
    }
}
