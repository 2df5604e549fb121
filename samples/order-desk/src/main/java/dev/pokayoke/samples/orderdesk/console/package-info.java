/** Shows a run as it happens, and asks whoever sits in front of the terminal. */
@NullMarked
package dev.pokayoke.samples.orderdesk.console;

import org.jspecify.annotations.NullMarked;
