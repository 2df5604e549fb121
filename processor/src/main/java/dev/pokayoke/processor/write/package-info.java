/**
 * Prints a tool class that passed its checks: the Java of its bindings, the JSON Schemas in them and the descriptor. Above
 * every method that emits code stands a comment that shows the code.
 */
@NullMarked
package dev.pokayoke.processor.write;

import org.jspecify.annotations.NullMarked;
