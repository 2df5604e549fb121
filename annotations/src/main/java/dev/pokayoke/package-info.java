/**
 * The annotations that turn Java methods into tools of an LLM agent.
 *
 * <p>Start with {@link dev.pokayoke.Tool} on a method and {@link dev.pokayoke.Param} on its parameters. The annotation
 * processor {@code pokayoke-processor} reads them at compile time, checks the texts and the types, and generates a class
 * {@code <YourClass>Bindings} beside yours. Nothing here is read at run time: every annotation has retention
 * {@link java.lang.annotation.RetentionPolicy#CLASS CLASS} and this module has no dependency.
 */
@NullMarked
package dev.pokayoke;

import org.jspecify.annotations.NullMarked;
