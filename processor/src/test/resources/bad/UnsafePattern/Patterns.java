import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;

class Patterns {

  record Code(
      // expect: [UnsafePattern] the pattern '(\w+)+-\1' of component 'value' of 'Code' tries without end on 'aaaa…
      @Param(value = "Letters, a dash, the same letters", pattern = "(\\w+)+-\\1") String value) {}

  /** Books codes and keywords; returns how many there are. */
  @Tool
  int book(
      Code code,
      @Param(
              value = "Keywords, each with a comma behind it",
              // expect: [UnsafePattern] the pattern '(.*?,){11}!' of parameter 'keywords' tries without end on ',,,,…
              pattern = "(.*?,){11}!")
          String keywords,
      @Param(value = "Short keywords", pattern = "(.*?,){11}!", maxLength = 14) String few,
      @Param(value = "Words", pattern = "(\\w+\\s?)+") String words,
      @SuppressCheck(value = "UnsafePattern", reason = "only our own texts come here")
          @Param(value = "Letters", pattern = "(.*a){20}")
          String letters) {
    return 0;
  }
}
