package dev.portfolio.web.account;

import dev.portfolio.domain.account.User;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All accounts. */
@Schema(name = "UserList", description = "All accounts, by address.")
record UserList(List<UserResponse> items) {

    static UserList from(List<User> users) {
        return new UserList(users.stream().map(UserResponse::from).toList());
    }
}
