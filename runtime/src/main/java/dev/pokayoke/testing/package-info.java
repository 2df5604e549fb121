/** Models that play a part: for testing tools and agents without a network. */
@NullMarked
package dev.pokayoke.testing;

import org.jspecify.annotations.NullMarked;
