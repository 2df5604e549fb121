/**
 * Tool signatures as the users of other frameworks write them, each with the schema or the finding that a careful reviewer
 * expects, written by hand beside it.
 */
@NullMarked
package dev.pokayoke.it.signatures;

import org.jspecify.annotations.NullMarked;
