/** Strict reading of a tool's arguments and exact writing of its result, without a tree in between. */
@NullMarked
package dev.pokayoke.json;

import org.jspecify.annotations.NullMarked;
