package dev.portfolio.web.account;

import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.GetOwnAccount;
import dev.portfolio.application.account.ListUsers;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.application.apitoken.ListApiTokens;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.application.session.SignIn;
import dev.portfolio.application.session.SignOut;
import dev.portfolio.web.limit.SignInLimits;
import dev.portfolio.web.security.SessionCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of accounts. */
@Configuration(proxyBeanMethods = false)
public class AccountWebConfiguration {

    @Bean
    SessionController sessionController(
            SignIn signIn,
            SignOut signOut,
            ChangePassword changePassword,
            GetOwnAccount getOwnAccount,
            SignInLimits limits,
            SessionCookie cookie) {
        return new SessionController(signIn, signOut, changePassword, getOwnAccount, limits, cookie);
    }

    @Bean
    UserController userController(
            ListUsers listUsers, CreateUser createUser, ChangeUser changeUser, DeleteUser deleteUser) {
        return new UserController(listUsers, createUser, changeUser, deleteUser);
    }

    @Bean
    ApiTokenController apiTokenController(
            ListApiTokens listApiTokens, CreateApiToken createApiToken, RevokeApiToken revokeApiToken) {
        return new ApiTokenController(listApiTokens, createApiToken, revokeApiToken);
    }
}
