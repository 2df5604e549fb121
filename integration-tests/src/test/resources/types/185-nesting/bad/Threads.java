import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Threads {
  public record Job(@Param("What does it") Thread thread) {}

  public record Plan(@Param("Jobs by their day") Map<String, List<Job>> jobs) {}

  @Tool("Plans jobs.")
  public Optional<Plan> plan(@Param("Plans to join") List<Plan> plans) {
    return Optional.empty();
  }
}
