/** Talking to a language model: what goes in, what comes out, and what it may cost. */
@NullMarked
package dev.portfolio.domain.chat;

import org.jspecify.annotations.NullMarked;
