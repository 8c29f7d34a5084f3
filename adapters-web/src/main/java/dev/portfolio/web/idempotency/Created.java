package dev.portfolio.web.idempotency;

/**
 * The answer to a call that has made an item.
 *
 * @param location where the item is
 * @param tag its entity tag, as it stands in {@code ETag}
 * @param body the item as JSON
 */
record Created(String location, String tag, String body) {}
