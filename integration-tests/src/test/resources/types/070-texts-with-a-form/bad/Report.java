import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.io.File;
import java.util.TimeZone;

public class Report {
  @Tool("Returns the name of a report.")
  public String read(
      @Param("Path of the report") File file, @Param("Zone of its times") TimeZone zone) {
    return file.getName();
  }
}
