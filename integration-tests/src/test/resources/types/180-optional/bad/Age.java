import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import org.jspecify.annotations.Nullable;

public class Age {
  public record Person(@Param(value = "Age, if known", required = false) byte age) {}

  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Age, if known", required = false) int age) {
    return age;
  }

  @Tool("Returns the value it was given.")
  public Person echoPerson(@Param("Whose age it is") Person person) {
    return person;
  }
}
