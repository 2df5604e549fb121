/** Findings: their ids, severities and texts, which of them are suppressed, and how they are printed. */
@NullMarked
package dev.pokayoke.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
