/** JSON that others wrote, read with limits: its objects know where they start. */
@NullMarked
package dev.pokayoke.processor.document;

import org.jspecify.annotations.NullMarked;
