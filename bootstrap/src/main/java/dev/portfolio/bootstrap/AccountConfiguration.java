package dev.portfolio.bootstrap;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.CreateFirstSuperuser;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.FindUser;
import dev.portfolio.application.account.ListUsers;
import dev.portfolio.application.account.SetPassword;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.application.apitoken.ListApiTokens;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserIds;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.apitoken.ApiTokenMint;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.security.PasswordConfiguration;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of accounts, for servers and commands alike. */
@Configuration(proxyBeanMethods = false)
@Import(PasswordConfiguration.class)
class AccountConfiguration {

    @Bean
    UserIds userIds() {
        NoArgGenerator version7 = Generators.timeBasedEpochRandomGenerator();
        return () -> new UserId(version7.generate());
    }

    @Bean
    ApiTokenMint apiTokenMint() {
        return new RandomApiTokenMint();
    }

    @Bean
    CreateUser createUser(
            UserRepository users, UserIds ids, PasswordHasher hasher, Transactions transactions, Clock clock) {
        return new CreateUser(users, ids, hasher, transactions, clock);
    }

    @Bean
    CreateFirstSuperuser createFirstSuperuser(
            UserRepository users,
            UserLocks locks,
            UserIds ids,
            PasswordHasher hasher,
            Transactions transactions,
            Clock clock) {
        return new CreateFirstSuperuser(users, locks, ids, hasher, transactions, clock);
    }

    @Bean
    ChangeUser changeUser(UserRepository users, UserLocks locks, Transactions transactions, Clock clock) {
        return new ChangeUser(users, locks, transactions, clock);
    }

    @Bean
    DeleteUser deleteUser(UserRepository users, UserLocks locks, Transactions transactions) {
        return new DeleteUser(users, locks, transactions);
    }

    @Bean
    ListUsers listUsers(UserRepository users, Transactions transactions) {
        return new ListUsers(users, transactions);
    }

    @Bean
    FindUser findUser(UserRepository users, Transactions transactions) {
        return new FindUser(users, transactions);
    }

    @Bean
    SetPassword setPassword(
            UserRepository users, UserLocks locks, PasswordHasher hasher, Transactions transactions, Clock clock) {
        return new SetPassword(users, locks, hasher, transactions, clock);
    }

    @Bean
    CreateApiToken createApiToken(
            ApiTokenRepository tokens, ApiTokenMint mint, Transactions transactions, Clock clock) {
        return new CreateApiToken(tokens, mint, transactions, clock);
    }

    @Bean
    ListApiTokens listApiTokens(ApiTokenRepository tokens, Transactions transactions) {
        return new ListApiTokens(tokens, transactions);
    }

    @Bean
    RevokeApiToken revokeApiToken(ApiTokenRepository tokens, Transactions transactions) {
        return new RevokeApiToken(tokens, transactions);
    }
}
