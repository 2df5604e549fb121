import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

public class Ages {
  @Tool("Counts ages.")
  public int count(@Param("Ages, as far as known") List<Optional<Integer>> ages) {
    return ages.size();
  }

  @Tool("Returns the value it was given.")
  public Optional<Integer> echo(@Param(value = "Age, if known", defaultValue = "18") Optional<Integer> age) {
    return age;
  }

  @Tool("Returns the value it was given.")
  public Integer echoBoth(@Param(value = "Age", required = true, defaultValue = "18") Integer age) {
    return age;
  }

  @Tool("Returns the value it was given.")
  public Integer echoNull(@Param(value = "Age, if known", defaultValue = "null") Integer age) {
    return age;
  }
}
