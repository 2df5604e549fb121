package good.choices;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Choices {

  public enum Plain {
    ONE,
    TWO
  }

  @Description("How fast a parcel goes")
  public enum Speed {
    @JsonProperty("slow") @Description("five days") SLOW,
    @JsonProperty("fast") @Description("one day") FAST {
      @Override
      int days() {
        return 1;
      }
    };

    int days() {
      return 5;
    }
  }

  public enum 颜色 {
    @Description("像火") 红,
    @Description("像海") 蓝
  }

  @Tool("Shows what was chosen.")
  public String showChoice(
      @Param("Which of the two") Plain plain,
      @Param(value = "Second choice, if there is one", required = false) Plain second,
      @Param(required = false) Speed speed,
      @Param(value = "Colours to mix", required = false) List<颜色> colours) {
    return plain + " " + second + " " + (speed == null ? null : speed.days()) + " " + colours;
  }

  @Tool("Lists all speeds that can be chosen.")
  public List<Speed> listSpeeds() {
    return List.of(Speed.values());
  }

  @Tool("Chooses the plain one.")
  public Plain choosePlain() {
    return Plain.ONE;
  }
}
