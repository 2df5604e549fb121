/**
 * Tool classes made up by chance, their arguments and what must come back: what the types can do together, beyond what anybody
 * thought of. Each kind of type is one file that knows how Java writes it, which JSON is a value of it, and which is none.
 */
@NullMarked
package dev.pokayoke.it.random;

import org.jspecify.annotations.NullMarked;
