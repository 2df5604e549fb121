import dev.pokayoke.Tool;

class Outer {

  static class Inner {

    /** Returns the number of open orders of today. */
    @Tool
    int getOpenOrders() {
      return 0;
    }
  }
}

// expect: [DuplicateBindingsName] the bindings of 'Outer_Inner' would be called 'Outer_InnerBindings', like another…
class Outer_Inner {

  /** Returns the number of closed orders of today. */
  @Tool
  int getClosedOrders() {
    return 0;
  }
}
