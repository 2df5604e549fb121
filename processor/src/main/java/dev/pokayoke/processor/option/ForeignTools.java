package dev.pokayoke.processor.option;

/** What becomes of tools that are declared by annotations of other frameworks. */
public enum ForeignTools {
  /** They are judged; that framework runs them. */
  CHECK,
  /** They get bindings like our own. */
  BIND,
  /** They are not looked at. */
  OFF
}
