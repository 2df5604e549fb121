import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.io.File;

public class Report {
  @Tool("Returns the value it was given.")
  public String read(@Param("Absolute path of the report") File file) {
    return file.getName();
  }
}
