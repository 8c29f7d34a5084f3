package dev.portfolio.ai.embedding;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets texts wait while questions are under way: somebody waits for a question, nobody for a text. Not for ever, so that texts
 * are embedded however many questions come.
 */
final class QuestionsFirst {

    /** Some ten times as long as a question takes. */
    static final Duration PATIENCE = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition noQuestions = lock.newCondition();
    private int underWay;

    void questionBegins() {
        lock.lock();
        try {
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    void questionEnds() {
        lock.lock();
        try {
            underWay--;
            if (underWay == 0) {
                noQuestions.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns once no question is under way, or patience has ended. */
    void awaitQuestions() throws InterruptedException {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (underWay > 0 && left > 0) {
                left = noQuestions.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
