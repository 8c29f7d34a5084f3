/** Talking to the chat model, within what it may cost. */
@NullMarked
package dev.portfolio.application.chat;

import org.jspecify.annotations.NullMarked;
