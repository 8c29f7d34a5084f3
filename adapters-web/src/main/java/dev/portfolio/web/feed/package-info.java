/** What programs follow: feeds and the map of the site. */
@NullMarked
package dev.portfolio.web.feed;

import org.jspecify.annotations.NullMarked;
