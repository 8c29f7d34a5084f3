package dev.portfolio.web;

import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.GetOwnAccount;
import dev.portfolio.application.account.ListUsers;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.application.apitoken.ListApiTokens;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.application.session.IdentifyCaller;
import dev.portfolio.application.session.SignIn;
import dev.portfolio.application.session.SignOut;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.apitoken.InMemoryApiTokenMint;
import dev.portfolio.domain.session.InMemorySessionTokens;
import dev.portfolio.domain.session.SessionTokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of accounts, on everything they need in memory. */
@Configuration(proxyBeanMethods = false)
class AccountUseCases {

    private final Clock clock = Clock.systemUTC();

    @Bean
    SessionTokens sessionTokens() {
        return new InMemorySessionTokens(clock);
    }

    @Bean
    IdentifyCaller identifyCaller(InMemoryPortfolio portfolio, SessionTokens tokens) {
        return new IdentifyCaller(portfolio.users(), portfolio.apiTokens(), tokens, portfolio.transactions(), clock);
    }

    @Bean
    SignIn signIn(InMemoryPortfolio portfolio, SessionTokens tokens) {
        return new SignIn(
                portfolio.users(), portfolio.users(), portfolio.passwordHasher(), tokens, portfolio.transactions());
    }

    @Bean
    SignOut signOut(InMemoryPortfolio portfolio) {
        return new SignOut(portfolio.users(), portfolio.users(), portfolio.transactions());
    }

    @Bean
    ChangePassword changePassword(InMemoryPortfolio portfolio, SessionTokens tokens) {
        return new ChangePassword(
                portfolio.users(),
                portfolio.users(),
                portfolio.passwordHasher(),
                tokens,
                portfolio.transactions(),
                clock);
    }

    @Bean
    GetOwnAccount getOwnAccount(InMemoryPortfolio portfolio) {
        return new GetOwnAccount(portfolio.users(), portfolio.transactions());
    }

    @Bean
    ListUsers listUsers(InMemoryPortfolio portfolio) {
        return new ListUsers(portfolio.users(), portfolio.transactions());
    }

    @Bean
    CreateUser createUser(InMemoryPortfolio portfolio) {
        return new CreateUser(
                portfolio.users(), Users::newUserId, portfolio.passwordHasher(), portfolio.transactions(), clock);
    }

    @Bean
    ChangeUser changeUser(InMemoryPortfolio portfolio) {
        return new ChangeUser(portfolio.users(), portfolio.users(), portfolio.transactions(), clock);
    }

    @Bean
    DeleteUser deleteUser(InMemoryPortfolio portfolio) {
        return new DeleteUser(portfolio.users(), portfolio.users(), portfolio.transactions());
    }

    @Bean
    CreateApiToken createApiToken(InMemoryPortfolio portfolio) {
        return new CreateApiToken(portfolio.apiTokens(), new InMemoryApiTokenMint(), portfolio.transactions(), clock);
    }

    @Bean
    ListApiTokens listApiTokens(InMemoryPortfolio portfolio) {
        return new ListApiTokens(portfolio.apiTokens(), portfolio.transactions());
    }

    @Bean
    RevokeApiToken revokeApiToken(InMemoryPortfolio portfolio) {
        return new RevokeApiToken(portfolio.apiTokens(), portfolio.transactions());
    }
}
