/**
 * Every type that a tool may take or return, row by row: what its schema is, what is read, refused and written back, and
 * what does not compile. {@code docs/types.md} is made of it.
 */
@NullMarked
package dev.pokayoke.it.types;

import org.jspecify.annotations.NullMarked;
