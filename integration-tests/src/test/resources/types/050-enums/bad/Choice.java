import com.fasterxml.jackson.annotation.JsonValue;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Choice {
  public enum Unit {
    CELSIUS,
    FAHRENHEIT;

    @JsonValue
    String sign() {
      return name().substring(0, 1);
    }
  }

  public enum Sky {
    CLEAR,
    CLOUDY
  }

  @Tool("Takes a unit.")
  public void take(@Param("Unit of the temperature") Unit unit) {}

  @Tool("Returns the value it was given.")
  public Sky echo(@Param(value = "State of the sky", defaultValue = "CLOUDS") Sky sky) {
    return sky;
  }

  @Tool("Returns the value it was given.")
  public Sky echoShort(@Param(value = "State of the sky", maxLength = 5) Sky sky) {
    return sky;
  }
}
