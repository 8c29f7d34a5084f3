/** What is spent on chat models. */
@NullMarked
package dev.portfolio.persistence.chat;

import org.jspecify.annotations.NullMarked;
