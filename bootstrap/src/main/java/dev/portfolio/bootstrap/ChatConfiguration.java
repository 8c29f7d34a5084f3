package dev.portfolio.bootstrap;

import dev.portfolio.ai.chat.EndpointChatModel;
import dev.portfolio.ai.chat.RecentAnswers;
import dev.portfolio.ai.chat.VisitorsOfToday;
import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.chat.GetChatSpending;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.VisitorShare;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is besides where the settings name a chat model. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    EndpointChatModel chatModel(PortfolioSettings settings) {
        return new EndpointChatModel(settings.chat().endpoint().orElseThrow());
    }

    @Bean
    TalkToModel talkToModel(
            ChatModel model,
            ChatSpending spending,
            PortfolioSettings settings,
            Transactions transactions,
            Clock clock) {
        return new TalkToModel(
                model,
                new ToldSpending(spending),
                settings.chat().budget(),
                new VisitorShare(new VisitorsOfToday(), settings.chat().visitorBudget()),
                transactions,
                clock);
    }

    @Bean
    AskPortfolio.Generation generation(ChatModel model, TalkToModel talkToModel, PortfolioSettings settings) {
        return new AskPortfolio.Generation(
                model.model(),
                talkToModel,
                new RecentAnswers(),
                new RandomCodes(),
                settings.chat().answerTokens());
    }

    @Bean
    GetChatSpending getChatSpending(ChatSpending spending, Transactions transactions, Clock clock) {
        return new GetChatSpending(spending, transactions, clock);
    }
}
