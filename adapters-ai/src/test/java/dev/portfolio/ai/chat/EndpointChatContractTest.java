package dev.portfolio.ai.chat;

import static dev.portfolio.ai.chat.ScriptedChatEndpoint.DONE;
import static dev.portfolio.ai.chat.ScriptedChatEndpoint.finish;
import static dev.portfolio.ai.chat.ScriptedChatEndpoint.usage;

import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatModelContract;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class EndpointChatContractTest extends ChatModelContract {

    private ScriptedChatEndpoint endpoint;
    private EndpointChatModel model;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ScriptedChatEndpoint();
        model = new EndpointChatModel(endpoint.settings());
    }

    @AfterEach
    void stop() {
        model.close();
        endpoint.close();
    }

    @Override
    protected ChatModel saying(String... pieces) {
        endpoint.streams(events(pieces, finish("stop"), usage(12, 34), DONE));
        return model;
    }

    @Override
    protected ChatModel breakingAfter(String... pieces) {
        endpoint.streams(events(pieces));
        return model;
    }

    @Override
    protected ChatModel hangingAfter(String... pieces) {
        endpoint.streamsForever(events(pieces));
        return model;
    }

    private static String[] events(String[] pieces, String... more) {
        return Stream.concat(Stream.of(pieces).map(ScriptedChatEndpoint::piece), Stream.of(more))
                .toArray(String[]::new);
    }
}
