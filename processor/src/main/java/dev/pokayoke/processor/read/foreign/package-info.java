/**
 * Other frameworks for tools: the names of their annotations, and what each says in the words of ours. Nothing else knows them, and no
 * class of theirs is needed.
 */
@NullMarked
package dev.pokayoke.processor.read.foreign;

import org.jspecify.annotations.NullMarked;
