package dev.portfolio.web.account;

import dev.portfolio.domain.apitoken.ApiToken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The API tokens of an account. */
@Schema(name = "ApiTokenList", description = "The API tokens of an account, the newest first, expired ones included.")
record ApiTokenList(List<ApiTokenResponse> items) {

    static ApiTokenList from(List<ApiToken> tokens) {
        return new ApiTokenList(tokens.stream().map(ApiTokenResponse::from).toList());
    }
}
