package dev.portfolio.domain.error;

/**
 * One thing that is wrong with an input.
 *
 * @param field the name of the field or parameter, in {@code snake_case}
 * @param detail what is wrong with it and what would be right
 */
public record Violation(String field, String detail) {}
