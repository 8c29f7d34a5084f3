package dev.portfolio.web.account;

import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.application.apitoken.ListApiTokens;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The API tokens of whoever signed in. */
@RestController
@RequestMapping(path = "/api/v1/auth/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
final class ApiTokenController {

    private final ListApiTokens listApiTokens;
    private final CreateApiToken createApiToken;
    private final RevokeApiToken revokeApiToken;

    ApiTokenController(ListApiTokens listApiTokens, CreateApiToken createApiToken, RevokeApiToken revokeApiToken) {
        this.listApiTokens = listApiTokens;
        this.createApiToken = createApiToken;
        this.revokeApiToken = revokeApiToken;
    }

    @GetMapping
    @Operation(operationId = "listApiTokens", summary = "My API tokens, with their last use.")
    ResponseEntity<ApiTokenList> list(@Parameter(hidden = true) Caller.SignedIn caller) {
        ApiTokenList tokens = ApiTokenList.from(listApiTokens.execute(new ListApiTokens.Query(caller.user())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(tokens);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201")
    @Operation(
            operationId = "createApiToken",
            summary = "Make an API token. Its secret is in this answer and nowhere else.",
            description = "A token may do what its scopes say, and never more than the owner of the account.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewApiTokenRequest.class))))
    ResponseEntity<NewApiTokenResponse> create(
            @Parameter(hidden = true) Caller.SignedIn caller, @Parameter(hidden = true) Members body) {
        CreateApiToken.Command command = NewApiTokenRequest.command(caller.user(), body);
        NewApiTokenResponse made = NewApiTokenResponse.from(createApiToken.execute(command));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204")
    @Operation(operationId = "revokeApiToken", summary = "End an API token, from its next use on.")
    void revoke(
            @PathVariable("id")
                    @Parameter(description = "The token's id.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11")
                    String id,
            @Parameter(hidden = true) Caller.SignedIn caller) {
        revokeApiToken.execute(new RevokeApiToken.Command(caller.user(), Ids.apiToken(id)));
    }
}
