@NullMarked
package dev.pokayoke.cli;

import org.jspecify.annotations.NullMarked;
