/**
 * The strict reader of arguments that generated code uses at run time, so that examples are judged by nothing else. Its
 * sources are those of the runtime's package {@code dev.pokayoke.json}: the build copies them under this name, because the
 * processor's jar stands alone.
 */
@NullMarked
package dev.pokayoke.processor.json;

import org.jspecify.annotations.NullMarked;
