package dev.portfolio.web.remembered;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler whose answer to a stranger follows from the address, the header {@code Accept} and what is committed in the
 * database, and from nothing else: not from the time, nor from who asks, nor from what other requests did. Such an answer is
 * given again without calling the handler, as long as nothing is committed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromContentAlone {}
