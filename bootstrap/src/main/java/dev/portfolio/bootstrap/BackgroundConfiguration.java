package dev.portfolio.bootstrap;

import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FinishServersSwitch;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.application.embedding.RemoveUnusedProfiles;
import dev.portfolio.application.idempotency.ForgetOldAnswers;
import dev.portfolio.application.schedule.ForgetOldSchedules;
import dev.portfolio.application.schedule.PublishDue;
import dev.portfolio.bootstrap.worker.EmbeddingWorker;
import dev.portfolio.bootstrap.worker.ScheduleWorker;
import dev.portfolio.bootstrap.worker.Sweep;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a server does without being asked. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration {

    @Bean
    EmbeddingWorker embeddingWorker(
            ChooseFirstProfile chooseFirstProfile,
            QueueUnembedded queueUnembedded,
            EmbedPending embedPending,
            FinishServersSwitch finishServersSwitch,
            ProfileModels models) {
        return new EmbeddingWorker(chooseFirstProfile, queueUnembedded, embedPending, finishServersSwitch, models);
    }

    @Bean
    Sweep answerSweep(ForgetOldAnswers forgetOldAnswers) {
        return new Sweep("answers to calls with a key", forgetOldAnswers::execute, Duration.ofHours(1));
    }

    @Bean
    Sweep profileSweep(RemoveUnusedProfiles removeUnusedProfiles) {
        RemoveUnusedProfiles.Command old = new RemoveUnusedProfiles.Command(RemoveUnusedProfiles.KEPT, false);
        return new Sweep("retired vectors", () -> removeUnusedProfiles.execute(old), Duration.ofHours(1));
    }

    @Bean
    ScheduleWorker scheduleWorker(PublishDue publishDue) {
        return new ScheduleWorker(publishDue, Duration.ofSeconds(2));
    }

    @Bean
    Sweep scheduleSweep(ForgetOldSchedules forgetOldSchedules) {
        return new Sweep("schedules", forgetOldSchedules::execute, Duration.ofHours(1));
    }
}
