/** A conversation as a value that a run starts from and ends with. */
@NullMarked
package dev.pokayoke.session;

import org.jspecify.annotations.NullMarked;
