package dev.portfolio.domain.account;

import java.util.List;
import java.util.Optional;

/** Keeps accounts. */
public interface UserRepository {

    Optional<User> find(UserId id);

    /** The account with this address, however it was spelled when it was stored. */
    Optional<User> find(Email email);

    /** All of them, by address. */
    List<User> all();

    /** Adds the account, or replaces the one with its id. {@link EmailTaken} when another account has its address. */
    void save(User user);

    /** Removes the account with all that belongs to it; nothing where there is none. */
    void delete(UserId id);
}
