package dev.portfolio.domain.account;

import dev.portfolio.domain.content.Visibility;
import java.util.Set;

/** Who is asking, and by what right. */
public sealed interface Caller {

    /** Somebody without credentials. */
    record Anonymous() implements Caller {}

    /** Somebody who signed in with a password; the account was active, and the session not ended, when the request came. */
    record SignedIn(UserId user, boolean superuser) implements Caller {}

    /**
     * A script with an API token; neither the token nor its owner's account was ended when the request came.
     *
     * @param owner on whose account
     * @param ownerIsSuperuser now, not when the token was made: a token may never more than its owner
     */
    record Script(UserId owner, boolean ownerIsSuperuser, Set<Scope> scopes) implements Caller {
        public Script {
            scopes = Set.copyOf(scopes);
        }

        private boolean may(Scope scope) {
            return ownerIsSuperuser && scopes.contains(scope);
        }
    }

    /** Whether this caller may see what is not published. */
    default boolean mayReadDrafts() {
        return switch (this) {
            case Anonymous _ -> false;
            case SignedIn signedIn -> signedIn.superuser();
            case Script script -> script.may(Scope.READ_DRAFTS);
        };
    }

    /** What this caller sees of an item that it asks for by name. Lists show what is published until more is asked for. */
    default Visibility visibility() {
        return mayReadDrafts() ? Visibility.EVERYTHING : Visibility.PUBLISHED;
    }

    /** {@link AuthenticationNeeded} from a stranger, {@link NotAllowed} from one who may not see what is not published. */
    default DraftReader draftReader() {
        return switch (this) {
            case Anonymous _ -> throw new AuthenticationNeeded();
            case SignedIn(UserId user, boolean superuser) when superuser -> new DraftReader(user);
            case SignedIn _ -> throw new NotAllowed("a superuser");
            case Script script when script.may(Scope.READ_DRAFTS) -> new DraftReader(script.owner());
            case Script _ -> throw new NotAllowed("the scope " + Scope.READ_DRAFTS.key() + " of a superuser's token");
        };
    }

    /** {@link AuthenticationNeeded} from a stranger, {@link NotAllowed} from one who may not write content. */
    default Editor editor() {
        return switch (this) {
            case Anonymous _ -> throw new AuthenticationNeeded();
            case SignedIn(UserId user, boolean superuser) when superuser -> new Editor(user);
            case SignedIn _ -> throw new NotAllowed("a superuser");
            case Script script when script.may(Scope.WRITE_CONTENT) -> new Editor(script.owner());
            case Script _ -> throw new NotAllowed("the scope " + Scope.WRITE_CONTENT.key() + " of a superuser's token");
        };
    }

    /** On whose account the caller acts; {@link AuthenticationNeeded} from a stranger. */
    default UserId account() {
        return switch (this) {
            case Anonymous _ -> throw new AuthenticationNeeded();
            case SignedIn signedIn -> signedIn.user();
            case Script script -> script.owner();
        };
    }

    /** Whoever signed in; {@link AuthenticationNeeded} from a stranger, {@link NotAllowed} from a script. */
    default SignedIn signedIn() {
        return switch (this) {
            case Anonymous _ -> throw new AuthenticationNeeded();
            case SignedIn signedIn -> signedIn;
            case Script _ -> throw new NotAllowed("somebody who signed in, not a token");
        };
    }

    /** {@link AuthenticationNeeded} from a stranger, {@link NotAllowed} from everybody but a superuser who signed in. */
    default Administrator administrator() {
        return switch (this) {
            case Anonymous _ -> throw new AuthenticationNeeded();
            case SignedIn(UserId user, boolean superuser) when superuser -> new Administrator(user);
            case SignedIn _ -> throw new NotAllowed("a superuser");
            case Script _ -> throw new NotAllowed("a superuser who signed in, not a token");
        };
    }
}
