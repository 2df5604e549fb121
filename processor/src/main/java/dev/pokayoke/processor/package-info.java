/** The annotation processor: read, check, write, as {@code PokayokeProcessor.process()} shows. */
@NullMarked
package dev.pokayoke.processor;

import org.jspecify.annotations.NullMarked;
