package dev.portfolio.domain.account;

import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Accounts in memory. Its transactions run one after the other, so that nothing needs to be locked. */
public final class InMemoryUserRepository implements UserRepository, UserLocks {

    private final InMemoryTable<UserId, User> users;
    private final Consumer<UserId> deleteWhatBelongsTo;

    /** @param deleteWhatBelongsTo removes everything else that belongs to an account */
    public InMemoryUserRepository(InMemoryTransactions transactions, Consumer<UserId> deleteWhatBelongsTo) {
        this.users = new InMemoryTable<>(transactions);
        this.deleteWhatBelongsTo = deleteWhatBelongsTo;
    }

    @Override
    public Optional<User> find(UserId id) {
        return users.read(rows -> Optional.ofNullable(rows.get(id)));
    }

    @Override
    public Optional<User> find(Email email) {
        return users.read(rows -> rows.values().stream()
                .filter(user -> user.email().equals(email))
                .findFirst());
    }

    @Override
    public List<User> all() {
        return users.read(rows -> rows.values().stream()
                .sorted(Comparator.comparing(user -> user.email().value()))
                .toList());
    }

    @Override
    public void save(User user) {
        users.write(rows -> {
            if (rows.values().stream()
                    .anyMatch(other ->
                            other.email().equals(user.email()) && !other.id().equals(user.id()))) {
                throw new EmailTaken(user.email());
            }
            rows.put(user.id(), user);
        });
    }

    @Override
    public void delete(UserId id) {
        users.write(rows -> rows.remove(id));
        deleteWhatBelongsTo.accept(id);
    }

    @Override
    public Optional<User> lock(UserId id) {
        return find(id);
    }

    @Override
    public Set<UserId> lockActiveSuperusers() {
        return users.read(rows -> rows.values().stream()
                .filter(User::isActiveSuperuser)
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
