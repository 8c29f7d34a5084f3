package dev.portfolio.domain.apitoken;

import static dev.portfolio.domain.account.Users.aUser;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserRepository;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a repository of API tokens promises. It is empty when a test starts. */
public abstract class ApiTokenRepositoryContract {

    private final ApiTokenMint mint = new InMemoryApiTokenMint();
    private final User owner = aUser();
    private final User other = aUser();

    protected abstract ApiTokenRepository tokens();

    protected abstract UserRepository users();

    @BeforeEach
    void addOwners() {
        users().save(owner);
        users().save(other);
    }

    @Test
    void findsATokenByItsDigest() {
        ApiToken token = added(owner.id(), minutesLater(0), "reader", Scope.READ_DRAFTS);
        ApiToken both = added(owner.id(), minutesLater(0), "絵文字 👩", Scope.READ_DRAFTS, Scope.WRITE_CONTENT);
        assertThat(tokens().find(token.digest())).contains(token);
        assertThat(tokens().find(both.digest())).contains(both);
        assertThat(tokens().find(mint.nextSecret().digest())).isEmpty();
    }

    @Test
    void listsTheTokensOfOneOwnerTheNewestFirst() {
        ApiToken old = added(owner.id(), minutesLater(1), "old", Scope.READ_DRAFTS);
        ApiToken young = added(owner.id(), minutesLater(3), "young", Scope.READ_DRAFTS);
        ApiToken middle = added(owner.id(), minutesLater(2), "middle", Scope.READ_DRAFTS);
        added(other.id(), minutesLater(2), "of another", Scope.READ_DRAFTS);
        assertThat(tokens().of(owner.id())).containsExactly(young, middle, old);
    }

    @Test
    void deletesATokenOfItsOwnerOnly() {
        ApiToken token = added(owner.id(), minutesLater(0), "reader", Scope.READ_DRAFTS);
        assertThat(tokens().delete(token.id(), other.id())).isFalse();
        assertThat(tokens().find(token.digest())).contains(token);
        assertThat(tokens().delete(token.id(), owner.id())).isTrue();
        assertThat(tokens().delete(token.id(), owner.id())).isFalse();
        assertThat(tokens().find(token.digest())).isEmpty();
    }

    @Test
    void tokensGoWithTheirOwner() {
        ApiToken token = added(owner.id(), minutesLater(0), "reader", Scope.READ_DRAFTS);
        ApiToken ofOther = added(other.id(), minutesLater(0), "reader", Scope.READ_DRAFTS);
        users().delete(owner.id());
        assertThat(tokens().find(token.digest())).isEmpty();
        assertThat(tokens().find(ofOther.digest())).contains(ofOther);
    }

    @Test
    void remembersTheLastUse() {
        ApiToken token = added(owner.id(), minutesLater(0), "reader", Scope.READ_DRAFTS);
        ApiToken unused = added(owner.id(), minutesLater(0), "unused", Scope.READ_DRAFTS);
        tokens().markUsed(token.id(), minutesLater(5));
        tokens().markUsed(token.id(), minutesLater(2));
        assertThat(tokens().find(token.digest()).orElseThrow().lastUsedAt()).isEqualTo(minutesLater(5));
        assertThat(tokens().find(unused.digest()).orElseThrow().lastUsedAt()).isNull();
        tokens().markUsed(mint.nextId(), minutesLater(5));
    }

    private ApiToken added(UserId user, Instant createdAt, String name, Scope... scopes) {
        ApiToken token = new ApiToken(
                mint.nextId(),
                user,
                name,
                mint.nextSecret().digest(),
                Set.of(scopes),
                createdAt,
                ApiTokenLifetime.DEFAULT.from(createdAt),
                null);
        tokens().add(token);
        return token;
    }
}
