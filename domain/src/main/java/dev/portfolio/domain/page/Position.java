package dev.portfolio.domain.page;

import dev.portfolio.domain.content.ContentId;

/**
 * A place between two items of a sorted list: right after the item with this sort value and id. It stays valid when items
 * are added or removed around it.
 *
 * @param value the sort value, written as its {@link SortValueType} says
 */
public record Position(String value, ContentId id) {}
