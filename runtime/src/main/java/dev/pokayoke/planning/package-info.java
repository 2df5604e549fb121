/** How a model is led to plan: the built-in planning tools, the instructions that go with them, and the plan they leave. */
@NullMarked
package dev.pokayoke.planning;

import org.jspecify.annotations.NullMarked;
