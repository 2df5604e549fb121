/** The checks: from the model to findings. They know nothing of the compiler. */
@NullMarked
package dev.pokayoke.processor.check;

import org.jspecify.annotations.NullMarked;
