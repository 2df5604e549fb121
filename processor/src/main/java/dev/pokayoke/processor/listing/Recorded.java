package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Where;

/** A place that the compiler has recorded. */
record Recorded(Where where, int order) implements Site {}
