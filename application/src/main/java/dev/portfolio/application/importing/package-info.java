/** Taking files in as content. */
@NullMarked
package dev.portfolio.application.importing;

import org.jspecify.annotations.NullMarked;
