@NullMarked
package dev.pokayoke.cli.lock;

import org.jspecify.annotations.NullMarked;
