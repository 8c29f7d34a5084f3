package dev.portfolio.bootstrap;

import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.embedding.BeginModelSwitch;
import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.FinishModelSwitch;
import dev.portfolio.application.embedding.FinishServersSwitch;
import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.application.embedding.RemoveUnusedProfiles;
import dev.portfolio.application.embedding.ReturnToFormerModel;
import dev.portfolio.application.embedding.StartRebuild;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models that embed, and what is done with them: in this process, or behind the endpoints that settings and profiles name. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean
    ModelCatalog modelCatalog(PortfolioSettings settings) {
        return new ModelCatalog(
                settings.embedding().endpoint(),
                profile -> settings.embedding().keys().of(profile),
                settings.embedding().patience(),
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    ProfileModels profileModels(
            EmbeddingProfiles profiles, ModelCatalog models, Transactions transactions, Clock clock) {
        return new ProfileModels(new FindLiveProfiles(profiles, transactions), models, transactions, clock);
    }

    @Bean
    ChooseFirstProfile chooseFirstProfile(
            EmbeddingProfiles profiles, ModelCatalog models, Transactions transactions, Clock clock) {
        return new ChooseFirstProfile(profiles, models, transactions, clock);
    }

    @Bean
    EmbedPending embedPending(
            EmbeddingQueue queue, SearchIndex index, ProfileModels models, Transactions transactions, Clock clock) {
        return new EmbedPending(queue, index, models, transactions, clock);
    }

    @Bean
    QueueUnembedded queueUnembedded(
            SearchIndex index,
            EmbeddingQueue queue,
            EmbeddingProfiles profiles,
            Transactions transactions,
            Clock clock) {
        return new QueueUnembedded(index, queue, profiles, transactions, clock);
    }

    @Bean
    GetEmbeddingBacklog getEmbeddingBacklog(
            EmbeddingQueue queue, EmbeddingProfiles profiles, Transactions transactions) {
        return new GetEmbeddingBacklog(queue, profiles, transactions);
    }

    @Bean
    BeginModelSwitch beginModelSwitch(
            EmbeddingProfiles profiles, ModelCatalog models, Transactions transactions, Clock clock) {
        return new BeginModelSwitch(profiles, models, transactions, clock);
    }

    @Bean
    FinishModelSwitch finishModelSwitch(
            EmbeddingProfiles profiles,
            SearchIndex index,
            EmbeddingQueue queue,
            Transactions transactions,
            Clock clock) {
        return new FinishModelSwitch(profiles, index, queue, transactions, clock);
    }

    @Bean
    ReturnToFormerModel returnToFormerModel(
            EmbeddingProfiles profiles,
            SearchIndex index,
            EmbeddingQueue queue,
            Transactions transactions,
            Clock clock) {
        return new ReturnToFormerModel(profiles, index, queue, transactions, clock);
    }

    @Bean
    RemoveUnusedProfiles removeUnusedProfiles(EmbeddingProfiles profiles, Transactions transactions, Clock clock) {
        return new RemoveUnusedProfiles(profiles, transactions, clock);
    }

    @Bean
    GetEmbeddingStatus getEmbeddingStatus(
            EmbeddingProfiles profiles, EmbeddingCoverage coverage, EmbeddingQueue queue, Transactions transactions) {
        return new GetEmbeddingStatus(profiles, coverage, queue, transactions);
    }

    @Bean
    StartRebuild startRebuild(BeginModelSwitch beginModelSwitch, QueueUnembedded queueUnembedded, ModelCatalog models) {
        return new StartRebuild(beginModelSwitch, queueUnembedded, models);
    }

    @Bean
    FinishServersSwitch finishServersSwitch(
            EmbeddingProfiles profiles,
            EmbeddingQueue queue,
            FinishModelSwitch finishModelSwitch,
            Transactions transactions) {
        return new FinishServersSwitch(profiles, queue, finishModelSwitch, transactions);
    }
}
