/** What happens in a run, as data: events, who hears of them, and a file format for them. */
@NullMarked
package dev.pokayoke.trace;

import org.jspecify.annotations.NullMarked;
