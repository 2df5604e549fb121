/** The agent: a model, its tools, and the loop that lets one call the other, within limits. */
@NullMarked
package dev.pokayoke.agent;

import org.jspecify.annotations.NullMarked;
