/** What projects, posts and certifications have in common: identity, slug, tags, publication, visibility. */
@NullMarked
package dev.portfolio.domain.content;

import org.jspecify.annotations.NullMarked;
