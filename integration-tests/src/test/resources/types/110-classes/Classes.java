import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Classes {
  public static final class Point {
    private final int x;
    private final int y;

    public Point(@Param("Column, from 0") int x, @Param("Row, from 0") int y) {
      if (x < 0) {
        throw new IllegalArgumentException("x must not be left of the edge");
      }
      this.x = x;
      this.y = y;
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }
  }

  public static class Label {
    @Param("What to print")
    private String text;

    @Param(value = "Size of the letters", unit = "mm", minimum = 1, required = false)
    private int size = 12;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public int getSize() {
      return size;
    }

    public void setSize(int size) {
      this.size = size;
    }
  }

  @Tool("Returns the value it was given.")
  public Point echo(@Param("Where to print") Point point) {
    return point;
  }

  @Tool("Returns the value it was given.")
  public Label echoLabel(@Param("Label to print") Label label) {
    return label;
  }
}
