import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;

public class Birthday {
  @Tool("Returns the value it was given.")
  public Date echo(@Param("Day of birth") Date date) {
    return date;
  }

  @Tool("Takes a birthday.")
  public void take(@Param("Birthday") MonthDay day) {}

  @Tool("Returns the value it was given.")
  public LocalDate echoDate(@Param(value = "Day of birth", pattern = "2.*") LocalDate date) {
    return date;
  }
}
