/** The order desk: its tools for the model, and the program that lets an agent use them. */
@NullMarked
package dev.pokayoke.samples.orderdesk;

import org.jspecify.annotations.NullMarked;
