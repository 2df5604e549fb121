/** The {@code -Apokayoke.*} options: which there are, what they accept, what was chosen. */
@NullMarked
package dev.pokayoke.processor.option;

import org.jspecify.annotations.NullMarked;
