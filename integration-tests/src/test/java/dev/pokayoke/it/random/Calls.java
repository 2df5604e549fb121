package dev.pokayoke.it.random;

/** Counts how often tools are really called on a thread; generated classes know it by name. */
public final class Calls {

  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private Calls() {}

  /** A tool says so first of all. */
  public static void called() {
    COUNT.get()[0]++;
  }

  static int count() {
    return COUNT.get()[0];
  }
}
