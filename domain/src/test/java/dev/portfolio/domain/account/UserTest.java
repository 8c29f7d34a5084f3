package dev.portfolio.domain.account;

import static dev.portfolio.domain.account.Users.aSuperuser;
import static dev.portfolio.domain.account.Users.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.session.Session;
import org.junit.jupiter.api.Test;

final class UserTest {

    @Test
    void whatTakesRightsAwayEndsSessions() {
        User user = aSuperuser();
        assertThat(isGoodAfter(user, user.with(UserChange.ofActive(false), SampleContent.NOW)))
                .isFalse();
        assertThat(isGoodAfter(user, user.with(new UserChange(null, null, false), SampleContent.NOW)))
                .isFalse();
        assertThat(isGoodAfter(user, user.withPassword(new PasswordHash("x"), SampleContent.NOW)))
                .isFalse();
        assertThat(isGoodAfter(user, user.withSessionsEnded())).isFalse();
    }

    @Test
    void whatTakesNoneAwayDoesNot() {
        User user = aUser();
        assertThat(isGoodAfter(user, user.with(new UserChange(null, null, true), SampleContent.NOW)))
                .isTrue();
        assertThat(isGoodAfter(
                        user, user.with(new UserChange(new Email("new@example.org"), true, false), SampleContent.NOW)))
                .isTrue();
        assertThat(isGoodAfter(user, user.withPasswordHashedAgain(new PasswordHash("x"))))
                .isTrue();
    }

    @Test
    void activatingAgainRevivesNoSession() {
        User user = aUser();
        User back = user.with(UserChange.ofActive(false), SampleContent.NOW)
                .with(UserChange.ofActive(true), SampleContent.NOW);
        assertThat(isGoodAfter(user, back)).isFalse();
        assertThat(Session.of(back).isGoodFor(back)).isTrue();
    }

    @Test
    void aSessionIsGoodForItsOwnAccountOnly() {
        assertThat(Session.of(aUser()).isGoodFor(aUser())).isFalse();
    }

    @Test
    void aChangeToWhatItIsAlreadyIsNone() {
        User user = aUser();
        assertThat(user.with(new UserChange(user.email(), true, false), SampleContent.minutesLater(5)))
                .isSameAs(user);
        assertThat(user.with(new UserChange(null, null, true), SampleContent.minutesLater(5))
                        .timestamps()
                        .updatedAt())
                .isEqualTo(SampleContent.minutesLater(5));
    }

    private static boolean isGoodAfter(User before, User after) {
        return Session.of(before).isGoodFor(after);
    }
}
