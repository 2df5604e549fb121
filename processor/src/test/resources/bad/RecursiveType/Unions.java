import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

class Unions {

  /** Ends: a number has no expression in it. */
  sealed interface Expr permits Num, Neg, Add {}

  record Num(@Param("The number") int value) implements Expr {}

  record Neg(@Param("What is negated") Expr of) implements Expr {}

  record Add(@Param("Summand") Expr left, @Param("Summand") Expr right) implements Expr {}

  /** Never ends: whatever it is, there is another one in it. */
  sealed interface Chain permits Link, Fork {}

  record Link(@Param("What follows") Chain next) implements Chain {}

  record Fork(@Param("One way") Chain left, @Param("The other way") Hop right) implements Chain {}

  record Hop(@Param("What follows") Chain next) {}

  /** Ends, though one of its variants does not. */
  sealed interface Box permits Full, Empty {}

  // expect: [RecursiveType] type 'Full' of component 'inner' of 'Full' contains itself, so that no value of it ever ends
  record Full(@Param("What is in it") Full inner) implements Box {}

  record Empty() implements Box {}

  /** Never ends, because of the order that each has in it. */
  sealed interface Refund permits Partial, Complete {}

  record Partial(@Param("The order") Order order, @Param("Amount in cents") int amount) implements Refund {}

  record Complete(@Param("The order") Order order) implements Refund {}

  // expect: [RecursiveType] type 'Refund' of component 'refund' of 'Order' contains itself in every variant, so that no value of it ever ends
  record Order(@Param("Number of the order") String number, @Param("Its refund") Refund refund) {}

  /** All of these end. */
  sealed interface Tree permits Node, Leaf {}

  record Node(@Param("What is below") List<Tree> below, @Param("Next to it") Optional<Tree> next) implements Tree {}

  record Leaf(@Param(value = "Above it", required = false) Tree above) implements Tree {}

  record Crate(
      @Param("Label") String label,
      // expect: [RecursiveType] type 'Crate' of component 'crates' of 'Crate' contains itself, so that no value of it ever ends
      @Param(value = "At least one", minItems = 1) List<Crate> crates) {}

  /** Computes, ties and packs. */
  @Tool
  int compute(
      @Param("What to compute") Expr expr,
      // expect: [RecursiveType] type 'Chain' of parameter 'chain' contains itself in every variant, so that no value of it ever ends
      @Param("What to tie") Chain chain,
      @Param("A tie") Hop hop,
      @Param("What to pack") Box box,
      @Param("Where to grow it") Tree tree,
      @Param("What to store it in") Crate crate) {
    return 0;
  }

  /** Refunds an order. */
  @Tool
  Chain refund(@Param("The order") Order order) {
    return null;
  }
}
