package dev.portfolio.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Lets nobody guess passwords: not of many accounts from one address, and not of one account from anywhere. */
public final class SignInLimits {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Limit ofAddress;
    private final Limit ofAccount;
    private final ClientKeys clients;

    SignInLimits(LimitSettings settings, ClientKeys clients) {
        this.ofAddress = new Limit("sign-in", "attempts from one address", settings.signInsPerAddress(), WINDOW);
        this.ofAccount = new Limit("sign-in-account", "attempts on one account", settings.signInsPerAccount(), WINDOW);
        this.clients = clients;
    }

    /** Counts an attempt, whether there is such an account or not; {@link TooOften} when it is one too many. */
    public void attempt(String account, HttpServletRequest request, HttpServletResponse response) {
        ofAddress.take(clients.of(request), response);
        ofAccount.take(account, response);
    }

    /** The attempt was right: those on the account before are forgotten. */
    public void succeeded(String account) {
        ofAccount.forget(account);
    }
}
