import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Tenants {
  @Tool("Counts tenants.")
  public int count(@FromContext("tenants") List<String> tenants) {
    return tenants.size();
  }
}
