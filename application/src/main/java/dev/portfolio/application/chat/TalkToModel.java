package dev.portfolio.application.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatBudgetUsedUp;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatRequest;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.ChatUsage;
import dev.portfolio.domain.chat.VisitorShare;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Calls the chat model within the day's budget: what the call may cost at most is reserved before it, and what was not used is
 * given back after it. No database connection is held in between. If the process ends in the middle, the reservation stands.
 */
public final class TalkToModel {

    private final ChatModel model;
    private final ChatSpending spending;
    private final ChatBudget budget;
    private final VisitorShare share;
    private final Transactions transactions;
    private final Clock clock;

    public TalkToModel(
            ChatModel model,
            ChatSpending spending,
            ChatBudget budget,
            VisitorShare share,
            Transactions transactions,
            Clock clock) {
        this.model = model;
        this.spending = spending;
        this.budget = budget;
        this.share = share;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What to ask, who reads the answer, and until when.
     *
     * @param reader says whether it wants more
     * @param visitor for whom, by whatever visitors are told apart; empty for the owner, who has no share
     */
    public record Command(
            ChatRequest request, Predicate<String> reader, Cancellation cancellation, Optional<String> visitor) {}

    /** {@link ChatBudgetUsedUp}, or {@link Unavailable} as the model fails. */
    public ChatOutcome execute(Command command) {
        if (transactions.inProgress()) {
            throw new IllegalStateException("A model was called inside a transaction; call it before or after.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long reserved = command.request().worst().tokens();
        if (!isGranted(command.visitor(), today, reserved)) {
            throw new ChatBudgetUsedUp(untilAfter(today));
        }
        return talk(command, today, reserved);
    }

    /** Of the visitor's share first, so that one who has taken that does not touch what is left for others. */
    private boolean isGranted(Optional<String> visitor, LocalDate day, long tokens) {
        if (!visitor.map(who -> share.spending().reserve(who, day, tokens, share.budget()))
                .orElse(true)) {
            return false;
        }
        boolean granted = false;
        try {
            granted = transactions.<Boolean>writing(() -> spending.reserve(day, tokens, budget));
            return granted;
        } finally {
            if (!granted) {
                visitor.ifPresent(who -> share.spending().adjust(who, day, -1, -tokens));
            }
        }
    }

    private ChatOutcome talk(Command command, LocalDate day, long reserved) {
        AtomicInteger characters = new AtomicInteger();
        ChatUsage used = null;
        try {
            ChatOutcome outcome =
                    model.answer(command.request(), piece -> heard(command, piece, characters), command.cancellation());
            used = outcome.usage();
            return outcome;
        } finally {
            settle(command, day, reserved, used == null ? failed(command.request(), characters.get()) : used);
        }
    }

    private static boolean heard(Command command, String piece, AtomicInteger characters) {
        characters.addAndGet(piece.length());
        return command.reader().test(piece);
    }

    /** What never began costs nothing. */
    private static ChatUsage failed(ChatRequest request, int characters) {
        return characters == 0 ? new ChatUsage(0, 0) : request.estimated(characters);
    }

    private void settle(Command command, LocalDate day, long reserved, ChatUsage used) {
        int calls = used.tokens() == 0 ? -1 : 0;
        command.visitor().ifPresent(who -> share.spending().adjust(who, day, calls, used.tokens() - reserved));
        try {
            transactions.writing(() -> spending.adjust(day, calls, used.tokens() - reserved));
        } catch (Unavailable e) {
            // The reservation stands: better to have spent less than the account says.
        }
    }

    private Duration untilAfter(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Duration.between(clock.instant(), midnight);
    }
}
