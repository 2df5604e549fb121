/** What the README tells users of Maven and Gradle to write, and what their build tools read of us. */
@NullMarked
package dev.pokayoke.consumers;

import org.jspecify.annotations.NullMarked;
