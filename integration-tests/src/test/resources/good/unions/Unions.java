package good.unions;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Unions {

  /** A shape on the drawing board. */
  public sealed interface Shape permits Square, Circle, Label, Round {}

  /** A square that stands upright. */
  public record Square(@Param(value = "Length of a side", unit = "mm", minimum = 1) int side)
      implements Shape {}

  @Description("A circle around the middle of the board.")
  public record Circle(
      @Param(value = "Radius", unit = "mm") double radius,
      @Param("Colour by name, or none") Optional<String> colour)
      implements Shape {}

  /** A text. Alone it would be an identifier; among shapes it is an object like the others. */
  public record Label(@Param(value = "What it says", minLength = 1) String value) implements Shape {}

  /** Nested hierarchies are flattened. */
  public sealed interface Round extends Shape {}

  public record Ellipse(@Param("Width in mm") int width, @Param("Height in mm") int height)
      implements Round {}

  public record Dot() implements Round {}

  public record Drawing(
      @Param("Title of the drawing") String title,
      @Param("What is on it, from back to front") List<Shape> shapes,
      @Param("Shapes by their name") Map<String, Shape> named,
      @Param(value = "What it is framed by", required = false) Shape frame,
      @Param("What is stamped on it") Optional<Shape> stamp,
      @Param("What is cut out of it") Shape[] holes) {}

  /** An arithmetic expression. */
  public sealed interface Expr {}

  public record Num(@Param("The number") int value) implements Expr {}

  public record Neg(@Param("What is negated") Expr of) implements Expr {}

  public record Add(@Param("First summand") Expr left, @Param("Second summand") Expr right)
      implements Expr {}

  /** What came of something. */
  public sealed interface Outcome<T, E> permits Done, Failed, Unknown {}

  public record Done<V, F>(@Param("What it gave") V result) implements Outcome<V, F> {}

  public record Failed<F, V>(@Param("What went wrong") F reason) implements Outcome<V, F> {}

  /** Only where the reason is a text. */
  public record Unknown<T>(@Param("What is known") String hint) implements Outcome<T, String> {}

  @Tool("Gives the shape back.")
  public Shape echoShape(@Param("Any shape") Shape shape) {
    return shape;
  }

  @Tool("Gives the drawing back.")
  public Drawing echoDrawing(@Param("The drawing") Drawing drawing) {
    return drawing;
  }

  @Tool("Gives shapes back that may be left out.")
  public List<Shape> echoSome(
      @Param(value = "First shape", required = false) Shape first,
      @Param("Second shape") Optional<Shape> second,
      @Param(value = "A circle and nothing else", required = false) Circle circle,
      @Param(value = "A label and nothing else", required = false) Label label) {
    Shape third = circle;
    return java.util.stream.Stream.of(first, second.orElse(null), third, label)
        .filter(shape -> shape != null)
        .toList();
  }

  @Tool("Gives the expression back.")
  public Expr echoExpr(@Param("The expression") Expr expr) {
    return expr;
  }

  @Tool("Gives outcomes back.")
  public List<Outcome<Square, String>> echoOutcomes(
      @Param("Outcome with a text as the reason") Outcome<Square, String> text,
      @Param("Outcome with a number as the reason") Outcome<Square, Integer> number) {
    return List.of(text);
  }
}
