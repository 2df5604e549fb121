import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Code {
  @Tool("Returns the value it was given.")
  public String echo(@Param(value = "Article code", pattern = "[A-Z") String code) {
    return code;
  }

  @Tool("Returns the value it was given.")
  public String echoBack(@Param(value = "Article code", pattern = "(?<=A)\\d+") String code) {
    return code;
  }

  @Tool("Returns the value it was given.")
  public String echoSlow(@Param(value = "Article code", pattern = "(.*?,){11}P") String code) {
    return code;
  }

  @Tool("Returns the value it was given.")
  public StringBuilder echoBuilder(@Param("Article code") StringBuilder code) {
    return code;
  }
}
