/**
 * A stand-in for a language model, for running offline: a list of rules over what was said and what the tools returned. It
 * understands a handful of words and knows nothing of the database.
 */
@NullMarked
package dev.pokayoke.samples.orderdesk.standin;

import org.jspecify.annotations.NullMarked;
