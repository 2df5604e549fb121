/**
 * Judges examples: what generated code would do with the same JSON, found out without generating it. The same calls are made
 * of the same reader, in the same order, as the writer of bindings prints.
 */
@NullMarked
package dev.pokayoke.processor.example;

import org.jspecify.annotations.NullMarked;
