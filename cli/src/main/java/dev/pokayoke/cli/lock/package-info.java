/** What a program has promised of its tools: the lock file, and what a change of a definition does to those who know the old one. */
@NullMarked
package dev.pokayoke.cli.lock;

import org.jspecify.annotations.NullMarked;
