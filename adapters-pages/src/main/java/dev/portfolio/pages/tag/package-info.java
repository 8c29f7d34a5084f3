/** What has a tag in common. */
@NullMarked
package dev.portfolio.pages.tag;

import org.jspecify.annotations.NullMarked;
