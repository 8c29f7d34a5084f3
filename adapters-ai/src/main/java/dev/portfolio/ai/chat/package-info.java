/** Chat models behind OpenAI-compatible endpoints. */
@NullMarked
package dev.portfolio.ai.chat;

import org.jspecify.annotations.NullMarked;
