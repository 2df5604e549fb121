/** Compiles sources with the processor, under javac and under the Eclipse compiler, and says what came of it. */
@NullMarked
package dev.pokayoke.processor.testing;

import org.jspecify.annotations.NullMarked;
