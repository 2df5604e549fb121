@NullMarked
package dev.pokayoke.cli.catalogue;

import org.jspecify.annotations.NullMarked;
