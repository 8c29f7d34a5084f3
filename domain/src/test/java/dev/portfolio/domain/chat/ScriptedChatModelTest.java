package dev.portfolio.domain.chat;

final class ScriptedChatModelTest extends ChatModelContract {

    @Override
    protected ChatModel saying(String... pieces) {
        ScriptedChatModel model = new ScriptedChatModel();
        model.says(pieces);
        return model;
    }

    @Override
    protected ChatModel breakingAfter(String... pieces) {
        ScriptedChatModel model = new ScriptedChatModel();
        model.breaksAfter(pieces);
        return model;
    }

    @Override
    protected ChatModel hangingAfter(String... pieces) {
        ScriptedChatModel model = new ScriptedChatModel();
        model.hangsAfter(pieces);
        return model;
    }
}
