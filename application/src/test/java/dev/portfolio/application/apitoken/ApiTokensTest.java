package dev.portfolio.application.apitoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.session.Accounts;
import dev.portfolio.application.session.SignOut;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenLifetime;
import dev.portfolio.domain.apitoken.ApiTokenNotFound;
import dev.portfolio.domain.session.CredentialsRefused;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What scripts may do, and until when. */
final class ApiTokensTest {

    private final Accounts accounts = new Accounts();
    private final User ada = accounts.add("ada@example.org", true);
    private final User bob = accounts.add("bob@example.org", true);
    private final CreateApiToken.Created created = create(ada);
    private final String secret = created.secret().value();

    @Test
    void letsAScriptActForItsOwner() {
        assertThat(accounts.caller(secret)).isEqualTo(new Caller.Script(ada.id(), true, Set.of(Scope.READ_DRAFTS)));
        assertThat(created.token().toString()).doesNotContain(secret);
        assertRefused(secret + "x");
    }

    @Test
    void neverMayMoreThanItsOwner() {
        accounts.change(ada, new UserChange(null, null, false));
        assertThat(accounts.caller(secret)).isEqualTo(new Caller.Script(ada.id(), false, Set.of(Scope.READ_DRAFTS)));
        assertThat(accounts.caller(secret).mayReadDrafts()).isFalse();
        accounts.change(ada, UserChange.ofActive(false));
        assertRefused(secret);
    }

    @Test
    void expires() {
        accounts.clock().forward(Duration.ofDays(2).minusSeconds(1));
        assertThat(accounts.caller(secret)).isInstanceOf(Caller.Script.class);
        accounts.clock().forward(Duration.ofSeconds(1));
        assertRefused(secret);
    }

    @Test
    void outlivesTheSessionItWasMadeIn() {
        accounts.signOut().execute(new SignOut.Command(ada.id()));
        assertThat(accounts.caller(secret)).isInstanceOf(Caller.Script.class);
    }

    @Test
    void isRevokedByItsOwnerOnly() {
        assertThatThrownBy(() -> revoke(bob)).isInstanceOf(ApiTokenNotFound.class);
        assertThat(accounts.caller(secret)).isInstanceOf(Caller.Script.class);
        revoke(ada);
        assertRefused(secret);
        assertThatThrownBy(() -> revoke(ada)).isInstanceOf(ApiTokenNotFound.class);
    }

    @Test
    void isListedWithItsLastUse() {
        assertThat(list(ada)).containsExactly(created.token());
        assertThat(list(bob)).isEmpty();
        accounts.clock().forward(Duration.ofMinutes(5));
        accounts.caller(secret);
        assertThat(list(ada))
                .singleElement()
                .satisfies(token -> assertThat(token.lastUsedAt())
                        .isEqualTo(accounts.clock().instant()));
    }

    private CreateApiToken.Created create(User owner) {
        return accounts.createApiToken()
                .execute(new CreateApiToken.Command(
                        owner.id(), "build pipeline", Set.of(Scope.READ_DRAFTS), new ApiTokenLifetime(2)));
    }

    private List<ApiToken> list(User owner) {
        return new ListApiTokens(accounts.apiTokens(), accounts.transactions())
                .execute(new ListApiTokens.Query(owner.id()));
    }

    private void revoke(User owner) {
        accounts.revokeApiToken()
                .execute(new RevokeApiToken.Command(owner.id(), created.token().id()));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> accounts.caller(token)).isInstanceOf(CredentialsRefused.class);
    }
}
