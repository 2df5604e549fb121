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

  public static final class Paper {
    private final String colour;
    private final int sheets;

    private Paper(Builder builder) {
      this.colour = builder.colour;
      this.sheets = builder.sheets;
    }

    public static Builder builder() {
      return new Builder();
    }

    public String colour() {
      return colour;
    }

    public int sheets() {
      return sheets;
    }

    public static final class Builder {
      private String colour = "white";
      private int sheets;

      public Builder colour(@Param(value = "Colour, white if none is said", required = false) String colour) {
        this.colour = colour;
        return this;
      }

      public Builder sheets(@Param(value = "How many sheets", minimum = 1) int sheets) {
        this.sheets = sheets;
        return this;
      }

      public Paper build() {
        return new Paper(this);
      }
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

  @Tool("Returns the value it was given.")
  public Paper echoPaper(@Param("Paper to print on") Paper paper) {
    return paper;
  }

  @Tool("Returns the value it was given.")
  public List<Label> echoAll(@Param("Labels to print") List<Label> labels) {
    return labels;
  }
}
