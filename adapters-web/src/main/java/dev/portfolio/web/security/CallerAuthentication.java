package dev.portfolio.web.security;

import dev.portfolio.domain.account.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A known caller, as Spring Security sees it. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    /** What a superuser who signed in may do. */
    static final String ADMINISTRATION = "administration";

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(
                caller instanceof Caller.SignedIn signedIn && signedIn.superuser()
                        ? List.of(new SimpleGrantedAuthority(ADMINISTRATION))
                        : List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication that && caller.equals(that.caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
