package dev.portfolio.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CallerTest {

    private static final UserId USER = new UserId(UUID.fromString("0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11"));
    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @Test
    void aStrangerMayNothingMore() {
        Caller stranger = new Caller.Anonymous();
        assertThat(stranger.mayReadDrafts()).isFalse();
        assertThatThrownBy(stranger::editor).isInstanceOf(AuthenticationNeeded.class);
        assertThatThrownBy(stranger::administrator).isInstanceOf(AuthenticationNeeded.class);
    }

    @Test
    void anOrdinaryUserMayNothingMoreEither() {
        Caller user = new Caller.SignedIn(USER, false);
        assertThat(user.mayReadDrafts()).isFalse();
        assertThatThrownBy(user::editor).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(user::administrator).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSuperuserMayEverything() {
        Caller superuser = new Caller.SignedIn(USER, true);
        assertThat(superuser.mayReadDrafts()).isTrue();
        assertThat(superuser.editor()).isEqualTo(new Editor(USER));
        assertThat(superuser.administrator()).isEqualTo(new Administrator(USER));
    }

    @Test
    void aTokenMayWhatItsScopesSay() {
        Caller reader = new Caller.Script(USER, true, Set.of(Scope.READ_DRAFTS));
        assertThat(reader.mayReadDrafts()).isTrue();
        assertThatThrownBy(reader::editor).isInstanceOf(NotAllowed.class).hasMessageContaining("content:write");

        Caller writer = new Caller.Script(USER, true, Set.of(Scope.WRITE_CONTENT));
        assertThat(writer.mayReadDrafts()).isFalse();
        assertThat(writer.editor()).isEqualTo(new Editor(USER));
    }

    @Test
    void aTokenNeverMayMoreThanItsOwnerNorAdminister() {
        Caller lost = new Caller.Script(USER, false, ALL);
        assertThat(lost.mayReadDrafts()).isFalse();
        assertThatThrownBy(lost::editor).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(new Caller.Script(USER, true, ALL)::administrator).isInstanceOf(NotAllowed.class);
    }

    @Test
    void scopesAreKnownByTheirKeys() {
        assertThat(Scope.ofKey("drafts:read")).contains(Scope.READ_DRAFTS);
        assertThat(Scope.ofKey("DRAFTS:READ")).isEmpty();
    }
}
