/** Code that needs nothing but a processor, measured by JMH. */
@NullMarked
package dev.portfolio.benchmarks.cpu;

import org.jspecify.annotations.NullMarked;
