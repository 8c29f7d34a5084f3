package dev.portfolio.domain.account;

import dev.portfolio.domain.content.SampleContent;

/** Sample accounts; each has an id and an address of its own. */
public final class Users {

    private Users() {}

    public static UserId newUserId() {
        return new UserId(SampleContent.newId().value());
    }

    public static User aUser() {
        UserId id = newUserId();
        return User.created(id, emailOf(id), new PasswordHash("hash of " + id), false, SampleContent.NOW);
    }

    public static User aSuperuser() {
        return aUser().with(new UserChange(null, null, true), SampleContent.NOW);
    }

    public static User withEmail(User user, String email) {
        return user.with(new UserChange(new Email(email), null, null), SampleContent.NOW);
    }

    public static User inactive(User user) {
        return user.with(UserChange.ofActive(false), SampleContent.NOW);
    }

    private static Email emailOf(UserId id) {
        return new Email("user-" + Long.toUnsignedString(id.value().getLeastSignificantBits(), 36) + "@example.org");
    }
}
