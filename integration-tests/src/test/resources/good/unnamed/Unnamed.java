import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** A class without a package. */
public class Unnamed {

  public enum Mode {
    ON,
    OFF
  }

  public record Setting(@Param("Name of the setting") String name, @Param("What it is set to") Mode mode) {}

  @Tool("Gets a setting back as it is.")
  public Setting getSetting(@Param("The setting") Setting setting) {
    return setting;
  }
}
