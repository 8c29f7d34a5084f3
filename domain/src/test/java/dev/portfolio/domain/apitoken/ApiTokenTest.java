package dev.portfolio.domain.apitoken;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.error.Invalid;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ApiTokenTest {

    @Test
    void expires() {
        ApiToken token = token(null);
        assertThat(token.isExpired(token.expiresAt().minusNanos(1))).isFalse();
        assertThat(token.isExpired(token.expiresAt())).isTrue();
    }

    @Test
    void itsUseIsNotedOnceAMinute() {
        assertThat(token(null).isUseNews(NOW)).isTrue();
        assertThat(token(NOW).isUseNews(NOW.plusSeconds(59))).isFalse();
        assertThat(token(NOW).isUseNews(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void needsANameAndAScope() {
        assertThatThrownBy(() -> token(" ", Set.of(Scope.READ_DRAFTS))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> token("n".repeat(101), Set.of(Scope.READ_DRAFTS)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> token("name", Set.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("drafts:read");
    }

    @Test
    void livesForADayToAYear() {
        assertThat(new ApiTokenLifetime(1).from(NOW)).isEqualTo(NOW.plusSeconds(86_400));
        assertThatThrownBy(() -> new ApiTokenLifetime(0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ApiTokenLifetime(367)).isInstanceOf(Invalid.class);
    }

    @Test
    void itsSecretIsRecognisedAndNotShown() {
        ApiTokenSecret secret = new ApiTokenSecret("pf_abc");
        assertThat(ApiTokenSecret.isMeant(secret.value())).isTrue();
        assertThat(ApiTokenSecret.isMeant("eyJ")).isFalse();
        assertThat(secret.toString()).doesNotContain("abc");
        // printf pf_abc | sha256sum
        assertThat(secret.digest().value())
                .isEqualTo("f4793a809b972bc8e1631d172abd4b51272c9a91a308c4c5c0ea52055e84459c");
    }

    private static ApiToken token(@Nullable Instant lastUsedAt) {
        return new ApiToken(
                new InMemoryApiTokenMint().nextId(),
                Users.newUserId(),
                "name",
                new ApiTokenSecret("pf_x").digest(),
                Set.of(Scope.READ_DRAFTS),
                NOW,
                ApiTokenLifetime.DEFAULT.from(NOW),
                lastUsedAt);
    }

    private static ApiToken token(String name, Set<Scope> scopes) {
        ApiToken token = token(null);
        return new ApiToken(token.id(), token.owner(), name, token.digest(), scopes, NOW, token.expiresAt(), null);
    }
}
