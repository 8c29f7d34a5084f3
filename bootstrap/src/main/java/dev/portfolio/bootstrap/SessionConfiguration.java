package dev.portfolio.bootstrap;

import dev.portfolio.application.account.CreateFirstSuperuser;
import dev.portfolio.application.account.GetOwnAccount;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.application.session.IdentifyCaller;
import dev.portfolio.application.session.SignIn;
import dev.portfolio.application.session.SignOut;
import dev.portfolio.bootstrap.settings.FirstSuperuser;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SigningSecret;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.security.SessionTokenConfiguration;
import dev.portfolio.security.SessionTokenSettings;
import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.limit.LimitSettings;
import dev.portfolio.web.page.CursorSecret;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a server needs to let people sign in. */
@Configuration(proxyBeanMethods = false)
@Import(SessionTokenConfiguration.class)
class SessionConfiguration {

    @Bean
    SigningSecret signingSecret(PortfolioSettings settings) {
        return SigningSecret.of(settings);
    }

    @Bean
    SessionTokenSettings sessionTokenSettings(SigningSecret secret, PortfolioSettings settings) {
        return new SessionTokenSettings(
                secret.secret().value(), settings.sessions().lifetime());
    }

    @Bean
    CursorSecret cursorSecret(SigningSecret secret) {
        return new CursorSecret(secret.derived("cursors of lists"));
    }

    @Bean
    EdgeSettings edgeSettings(PortfolioSettings settings) {
        return settings.http().edge();
    }

    @Bean
    LimitSettings limitSettings(PortfolioSettings settings) {
        return settings.http().limits();
    }

    @Bean
    SignIn signIn(
            UserRepository users,
            UserLocks locks,
            PasswordHasher hasher,
            SessionTokens tokens,
            Transactions transactions) {
        return new SignIn(users, locks, hasher, tokens, transactions);
    }

    @Bean
    SignOut signOut(UserRepository users, UserLocks locks, Transactions transactions) {
        return new SignOut(users, locks, transactions);
    }

    @Bean
    ChangePassword changePassword(
            UserRepository users,
            UserLocks locks,
            PasswordHasher hasher,
            SessionTokens tokens,
            Transactions transactions,
            Clock clock) {
        return new ChangePassword(users, locks, hasher, tokens, transactions, clock);
    }

    @Bean
    GetOwnAccount getOwnAccount(UserRepository users, Transactions transactions) {
        return new GetOwnAccount(users, transactions);
    }

    @Bean
    IdentifyCaller identifyCaller(
            UserRepository users,
            ApiTokenRepository apiTokens,
            SessionTokens sessionTokens,
            Transactions transactions,
            Clock clock) {
        return new IdentifyCaller(users, apiTokens, sessionTokens, transactions, clock);
    }

    /** Before the server answers anybody. */
    @Bean
    SmartInitializingSingleton firstSuperuser(PortfolioSettings settings, CreateFirstSuperuser createFirstSuperuser) {
        return () -> settings.sessions().firstSuperuser().ifPresent(first -> create(first, createFirstSuperuser));
    }

    private static void create(FirstSuperuser first, CreateFirstSuperuser createFirstSuperuser) {
        if (createFirstSuperuser.execute(new CreateFirstSuperuser.Command(first.email(), first.password()))) {
            LoggerFactory.getLogger(SessionConfiguration.class).info("{} is the first superuser now.", first.email());
        }
    }
}
