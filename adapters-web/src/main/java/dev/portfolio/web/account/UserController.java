package dev.portfolio.web.account;

import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.ListUsers;
import dev.portfolio.domain.account.Administrator;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Managing accounts. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
final class UserController {

    private static final String EXAMPLE_ID = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11";

    private final ListUsers listUsers;
    private final CreateUser createUser;
    private final ChangeUser changeUser;
    private final DeleteUser deleteUser;

    UserController(ListUsers listUsers, CreateUser createUser, ChangeUser changeUser, DeleteUser deleteUser) {
        this.listUsers = listUsers;
        this.createUser = createUser;
        this.changeUser = changeUser;
        this.deleteUser = deleteUser;
    }

    @GetMapping
    @Operation(operationId = "listUsers", summary = "All accounts.")
    ResponseEntity<UserList> list(@Parameter(hidden = true) Administrator by) {
        UserList users = UserList.from(listUsers.execute(new ListUsers.Query(by)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(users);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201")
    @Operation(
            operationId = "createUser",
            summary = "Make an account.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewUserRequest.class))))
    UserResponse create(@Parameter(hidden = true) Administrator by, @Parameter(hidden = true) Members body) {
        return UserResponse.from(createUser.execute(NewUserRequest.command(by, body)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {Members.MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            operationId = "changeUser",
            summary = "Change an account: its address, whether it can be used, whether its owner is a superuser.",
            description = "The last active superuser can be neither deactivated nor anything less than a superuser.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Members.MERGE_PATCH,
                                            schema = @Schema(implementation = UserPatchRequest.class))))
    UserResponse change(
            @Parameter(hidden = true) Administrator by,
            @PathVariable("id") @Parameter(description = "The account's id.", example = EXAMPLE_ID) String id,
            @Parameter(hidden = true) Members body) {
        return UserResponse.from(changeUser.execute(UserPatchRequest.command(by, id, body)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204")
    @Operation(
            operationId = "deleteUser",
            summary = "Remove an account with its sessions and API tokens. What its owner has written stays.")
    void delete(
            @PathVariable("id") @Parameter(description = "The account's id.", example = EXAMPLE_ID) String id,
            @Parameter(hidden = true) Administrator by) {
        deleteUser.execute(new DeleteUser.Command(by, Ids.user(id)));
    }
}
