import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Shapes {
  public abstract static class Shape {
    public abstract double area();
  }

  public interface Solid {
    double volume();
  }

  public static class Line {
    public Line(@Param("Its length") double length) {}

    public Line(@Param("Where it starts") double from, @Param("Where it ends") double to) {}
  }

  public class Dot {
    public Dot(@Param("Its size") double size) {}
  }

  public static class Square {
    private final double side;

    public Square(@Param("Its side") double side) {
      this.side = side;
    }

    public double area() {
      return side * side;
    }
  }

  public static class Grid {
    private Grid() {}
  }

  @Tool("Measures shapes.")
  public double measure(
      @Param("Shape to measure") Shape shape,
      @Param("Solid to measure") Solid solid,
      @Param("Line to measure") Line line,
      @Param("Dot to measure") Dot dot,
      @Param("Grid to measure") Grid grid) {
    return shape.area();
  }

  @Tool("Draws a square.")
  public Square draw() {
    return new Square(1);
  }
}
