/** The published content as tools for assistants, by the Model Context Protocol. */
@NullMarked
package dev.portfolio.mcp;

import org.jspecify.annotations.NullMarked;
