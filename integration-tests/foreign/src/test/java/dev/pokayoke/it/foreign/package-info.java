/** Tools as other frameworks declare them, judged and bound with those frameworks on the class path. */
@NullMarked
package dev.pokayoke.it.foreign;

import org.jspecify.annotations.NullMarked;
