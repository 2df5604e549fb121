/**
 * Compiles the tools in {@code good/} with the processor's jar and looks at what comes out: the generated text against
 * {@code expected/}, its behaviour in calls, and the rules that all generated code keeps.
 */
@NullMarked
package dev.pokayoke.it.generated;

import org.jspecify.annotations.NullMarked;
