package good.open;

import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

/** Any JSON, where its author insists on it. */
@SuppressCheck(value = "OpenSchema", reason = "the shape is known at run time only")
public class Open {

  @Tool("Gives any JSON back as it came.")
  public Object echoAny(@Param("Any JSON") Object any) {
    return any;
  }

  @Tool("Gives a free object back as it came.")
  public Map<String, Object> echoObject(
      @Param("A free object") Map<String, Object> object, @Param(value = "Any JSON in a list", required = false) List<Object> list) {
    return list == null ? object : Map.of("list", list);
  }

  @Tool("Gives one or two labels back, or none when nothing is sent.")
  public Map<String, Object> echoLabels(
      @Param(value = "Labels; none if left out", defaultValue = "{}") Map<String, Object> labels,
      @Param(value = "More labels, one or two", minItems = 1, maxItems = 2, required = false) Map<String, Object> more) {
    return more == null ? labels : more;
  }
}
