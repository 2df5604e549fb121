package good.names;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Everything here has a name that generated code could stumble over. */
public class Clashes {

  public enum Unit {
    A
  }

  public record Order(@Param("Number of the order") int in, @Param("Name of the order") java.lang.String name, @Param("Mark of it") java.lang.String mark, @Param("Refusal of it") java.lang.String refusal) {}

  @Tool("Shows names of our own variables.")
  public java.lang.String showVariables(
      @Param("One of many: in") java.lang.String in,
      @Param("One of many: name") java.lang.String name,
      @Param("One of many: seen") int seen,
      @Param("One of many: context") java.lang.String context,
      @Param("One of many: result") int result,
      @Param("One of many: out") int out,
      @Param("One of many: target") int target,
      @Param("One of many: tool") int tool,
      @Param("One of many: record") int record,
      @Param("One of many: yield") int yield,
      @Param("One of many: var") int var,
      @Param("One of many: java") int java,
      @Param("One of many: dev") int dev,
      @Param(value = "One of many: good", defaultValue = "A") Unit good,
      @Param(value = "One of many: $", name = "dollar") int $,
      @Param(value = "One of many: a$b", name = "a_b") int a$b,
      @Param(value = "One of many: 城市", name = "city") int 城市,
      @Param("One of many: String") int String,
      @Param(value = "One of many: Unit", defaultValue = "A") Unit Unit,
      @Param("One of many: SHOW_VARIABLES_ARGUMENTS") int SHOW_VARIABLES_ARGUMENTS) {
    return in + name + seen + context + result + out + target + tool + record + yield + var + java + dev + good + $ + a$b + 城市 + String + Unit
        + SHOW_VARIABLES_ARGUMENTS;
  }

  @Tool("Shows orders of two packages.")
  public Order joinOrders(@Param("Our order") Order ours, @Param("Their order") good.names.other.Order theirs) {
    return new Order(ours.in() + theirs.sum(), ours.name(), ours.mark(), ours.refusal());
  }

  @Tool(value = "Shows a number.", name = "show_number")
  public java.lang.String show(@Param("A number") int number) {
    return "number " + number;
  }

  @Tool(value = "Shows a word.", name = "show_word")
  public java.lang.String show(@Param("A word") java.lang.String word) {
    return "word " + word;
  }

  @Tool("Calls somebody.")
  public int call(@Param("How often") int times) {
    return times;
  }

  @Tool(value = "Gives way.", name = "give_way")
  public int yield() {
    return 3;
  }

  @Tool("Tells what it is.")
  public int definition() {
    return 1;
  }

  @Tool("Tells whom it belongs to.")
  public int of() {
    return 2;
  }

  @Tool(value = "Wakes up one that waits.", name = "notify_one")
  public int notify(@Param("Which one") int which) {
    return which;
  }

  @Tool(value = "Reads an order, which is what a reader is called too.", name = "read_order")
  public int readOrder(@Param("An order") Order order) {
    return order.in();
  }

  @Tool(value = "Makes money.", name = "make_money")
  public int make$money(@Param(value = "How much", name = "L") int $L) {
    return $L;
  }
}
