import dev.pokayoke.Tool;

// expect: [DuplicateBindingsName] the bindings of 'Shop' would be called 'ShopBindings', like another class of this…
class Shop {

  /** Returns the number of open orders of today. */
  @Tool
  int getOpenOrders() {
    return 0;
  }
}

class ShopBindings {}
