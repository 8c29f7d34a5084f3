/** What programs follow: the newest posts, and the addresses of everything that is published. */
@NullMarked
package dev.portfolio.application.feed;

import org.jspecify.annotations.NullMarked;
