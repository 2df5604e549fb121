package dev.pokayoke.trace;

/**
 * Hears of everything that happens in a run.
 *
 * <p>Events of one run come one at a time and in order; {@link TraceEvent.ToolProgress} comes on the tool's thread, all others on the
 * thread that runs the agent. Whatever a listener throws is logged and does not break the run. One that is given to an agent hears of
 * all its runs, also of several at once.
 */
@FunctionalInterface
public interface RunListener {

  /**
   * Called for each event, before the run goes on.
   *
   * @param event that happened
   */
  void onEvent(TraceEvent event);
}
