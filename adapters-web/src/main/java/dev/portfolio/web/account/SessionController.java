package dev.portfolio.web.account;

import dev.portfolio.application.account.GetOwnAccount;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.application.session.SignIn;
import dev.portfolio.application.session.SignOut;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.limit.Limited;
import dev.portfolio.web.limit.SignInLimits;
import dev.portfolio.web.security.OpenToStrangers;
import dev.portfolio.web.security.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping(path = "/api/v1/auth", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
final class SessionController {

    private final SignIn signIn;
    private final SignOut signOut;
    private final ChangePassword changePassword;
    private final GetOwnAccount getOwnAccount;
    private final SignInLimits limits;
    private final SessionCookie cookie;

    SessionController(
            SignIn signIn,
            SignOut signOut,
            ChangePassword changePassword,
            GetOwnAccount getOwnAccount,
            SignInLimits limits,
            SessionCookie cookie) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.changePassword = changePassword;
        this.getOwnAccount = getOwnAccount;
        this.limits = limits;
        this.cookie = cookie;
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenToStrangers
    @Limited(Limited.Kind.SIGN_IN)
    @Operation(
            operationId = "signIn",
            summary = "Sign in: begins a session, in a cookie and as a bearer token.",
            description = "An unknown address, a wrong password and a deactivated account are answered alike.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SignInRequest.class))))
    ResponseEntity<SessionResponse> signIn(
            @Parameter(hidden = true) Members body,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        SignIn.Command command = SignInRequest.command(body);
        limits.attempt(command.email().value(), request, response);
        SessionToken token = signIn.execute(command);
        limits.succeeded(command.email().value());
        return begun(token, request);
    }

    @PostMapping("/logout")
    @ApiResponse(responseCode = "204")
    @Operation(
            operationId = "signOut",
            summary = "Sign out: ends every session of the account, on all devices.",
            description = "Whoever is not signed in is answered alike.")
    ResponseEntity<Void> signOut(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        if (!(caller instanceof Caller.Anonymous)) {
            signOut.execute(new SignOut.Command(caller.signedIn().user()));
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.end(request))
                .build();
    }

    @GetMapping("/me")
    @Operation(operationId = "getCaller", summary = "Who I am, as the server sees it.")
    ResponseEntity<CallerResponse> caller(@Parameter(hidden = true) Caller caller) {
        CallerResponse response =
                CallerResponse.from(caller, getOwnAccount.execute(new GetOwnAccount.Query(caller.account())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(response);
    }

    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Limited(Limited.Kind.SIGN_IN)
    @Operation(
            operationId = "changePassword",
            summary = "Choose another password: ends every session and begins a new one.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PasswordChangeRequest.class))))
    ResponseEntity<SessionResponse> changePassword(
            @Parameter(hidden = true) Caller.SignedIn caller,
            @Parameter(hidden = true) Members body,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        ChangePassword.Command command = PasswordChangeRequest.command(caller.user(), body);
        limits.attempt(caller.user().toString(), request, response);
        SessionToken token = changePassword.execute(command);
        limits.succeeded(caller.user().toString());
        return begun(token, request);
    }

    private ResponseEntity<SessionResponse> begun(SessionToken token, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.begin(token, request))
                .cacheControl(CacheControl.noStore())
                .body(SessionResponse.from(token));
    }
}
