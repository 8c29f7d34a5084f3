package dev.portfolio.ai.chat;

import dev.portfolio.domain.answer.AnswerCache;
import dev.portfolio.domain.answer.AnswerCacheContract;

class RecentAnswersTest extends AnswerCacheContract {

    @Override
    protected AnswerCache cache() {
        return new RecentAnswers();
    }
}
