/** Goals for Maven: each runs a command of the command line over the classes of a module. */
@NullMarked
package dev.pokayoke.maven;

import org.jspecify.annotations.NullMarked;
