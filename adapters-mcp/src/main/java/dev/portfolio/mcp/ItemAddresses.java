package dev.portfolio.mcp;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import java.net.URI;
import java.util.Optional;

/** Where people read an item, so that an assistant can send them there. */
@FunctionalInterface
public interface ItemAddresses {

    /** The item's address; empty where it has none, or where nobody said what the site's is. */
    Optional<URI> of(ContentType type, Slug slug);
}
