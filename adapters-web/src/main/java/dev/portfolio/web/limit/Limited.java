package dev.portfolio.web.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a handler that may be called from one address only so often: it may answer 429. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** Which limit. */
    Kind value();

    /** The limits there are. */
    enum Kind {
        /** By the interceptor, for each address. */
        SEARCH,
        /** By the interceptor, for each address. */
        ASK,
        /** By the handler itself, which knows the account. */
        SIGN_IN
    }
}
