/** Compiling tools with the processor's jar, loading what comes out, and texts that were looked at once. */
@NullMarked
package dev.pokayoke.it.testing;

import org.jspecify.annotations.NullMarked;
