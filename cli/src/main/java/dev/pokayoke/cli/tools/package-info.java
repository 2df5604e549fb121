/** Tools as descriptors and lists define them, with their schemas as they are, and JSON that people read. */
@NullMarked
package dev.pokayoke.cli.tools;

import org.jspecify.annotations.NullMarked;
