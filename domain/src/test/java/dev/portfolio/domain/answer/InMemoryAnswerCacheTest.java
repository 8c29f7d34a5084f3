package dev.portfolio.domain.answer;

final class InMemoryAnswerCacheTest extends AnswerCacheContract {

    @Override
    protected AnswerCache cache() {
        return new InMemoryAnswerCache();
    }
}
