import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Shapes {
  public abstract static class Shape {
    public abstract double area();
  }

  @Tool("Measures a shape.")
  public double measure(@Param("Shape to measure") Shape shape) {
    return shape.area();
  }
}
