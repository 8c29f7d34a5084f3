package dev.portfolio.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.AuthenticationNeeded;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.NotAllowed;
import dev.portfolio.domain.account.Users;
import dev.portfolio.web.caller.CallerOfRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** A handler whose author forgot to ask who the caller is. */
final class WritesNeedProofTest {

    private final WritesNeedProof writesNeedProof = new WritesNeedProof();

    static final class Handlers {
        public void forgetful(String body) {}

        public void asking(Editor editor) {}

        @OpenToStrangers
        public void open(String body) {}
    }

    @Test
    void aForgetfulOneIsForAdministratorsAlone() {
        assertThatThrownBy(() -> call("POST", "forgetful", String.class, new Caller.Anonymous()))
                .isInstanceOf(AuthenticationNeeded.class);
        assertThatThrownBy(
                        () -> call("DELETE", "forgetful", String.class, new Caller.SignedIn(Users.newUserId(), false)))
                .isInstanceOf(NotAllowed.class);
        assertThat(call("PUT", "forgetful", String.class, new Caller.SignedIn(Users.newUserId(), true)))
                .isTrue();
    }

    @Test
    void readsAndWhatAsksOrIsOpenGoOn() {
        assertThatCode(() -> {
                    call("GET", "forgetful", String.class, new Caller.Anonymous());
                    call("HEAD", "forgetful", String.class, new Caller.Anonymous());
                    call("POST", "asking", Editor.class, new Caller.Anonymous());
                    call("POST", "open", String.class, new Caller.Anonymous());
                })
                .doesNotThrowAnyException();
    }

    private boolean call(String method, String handler, Class<?> parameter, Caller caller) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/things");
        CallerOfRequest.set(request, caller);
        try {
            HandlerMethod handlerMethod =
                    new HandlerMethod(new Handlers(), Handlers.class.getMethod(handler, parameter));
            return writesNeedProof.preHandle(request, new MockHttpServletResponse(), handlerMethod);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
