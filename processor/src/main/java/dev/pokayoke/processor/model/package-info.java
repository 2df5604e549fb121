/**
 * What the processor knows of a tool class: plain records, free of the compiler's own types. Reading fills them, checks
 * judge them, writing prints them.
 */
@NullMarked
package dev.pokayoke.processor.model;

import org.jspecify.annotations.NullMarked;
