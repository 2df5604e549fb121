import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public abstract class Hidden {
  @Tool("Returns the value it was given.")
  private int echo(@Param("Number to return") int number) {
    return number;
  }

  @Tool("Returns nothing.")
  public <T> void take(@Param("What to take") T thing) {}

  private static class Inside {
    @Tool("Returns the value it was given.")
    public int echo(@Param("Number to return") int number) {
      return number;
    }
  }

  @Tool("Returns the value it was given.")
  public abstract int echoLater(@Param("Number to return") int number);

  @Tool("Throws.")
  public void fall() throws Throwable {}
}
