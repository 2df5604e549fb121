/** The command line: what it takes, what it reads, what it prints and writes. */
@NullMarked
package dev.pokayoke.cli;

import org.jspecify.annotations.NullMarked;
