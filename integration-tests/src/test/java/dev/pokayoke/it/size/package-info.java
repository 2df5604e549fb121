/** How large tool classes may get: what works at what cost, and what is refused before the compilers refuse it. */
@NullMarked
package dev.pokayoke.it.size;

import org.jspecify.annotations.NullMarked;
