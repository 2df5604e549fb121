/**
 * From the compiler's elements to the model. The only package that sees {@code javax.lang.model}. Reading never fails:
 * what cannot be expressed becomes {@code ValueType.Unsupported}.
 *
 * <p>Compilers differ (javac 17 and 25, Eclipse), so nothing here compares or prints a mirror's {@code toString()}, and
 * record components are read from the record, not from its enclosed elements.
 */
@NullMarked
package dev.pokayoke.processor.read;

import org.jspecify.annotations.NullMarked;
