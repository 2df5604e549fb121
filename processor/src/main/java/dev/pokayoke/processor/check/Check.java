package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.ToolClass;

/** A family of rules. */
@FunctionalInterface
interface Check {

  /** Adds what is wrong with the tools of a class, in the order of the source. */
  void judge(ToolClass tools, Findings findings);
}
