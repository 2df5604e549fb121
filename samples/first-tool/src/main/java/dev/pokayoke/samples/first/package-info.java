/** One tool, bound at compile time. */
@NullMarked
package dev.pokayoke.samples.first;

import org.jspecify.annotations.NullMarked;
