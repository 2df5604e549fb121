import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Set;

class Sizes {

  enum Unit {
    KM,
    MILE
  }

  record Filter(
      // expect: [EmptyRange] component 'word' of 'Filter' accepts no value: minLength 9 is greater than maxLength 3
      @Param(value = "Word in the title", minLength = 9, maxLength = 3) String word) {}

  /** Finds articles by words and units: number and title of each. */
  @Tool
  String findArticles(
      @Param("What to look for") Filter filter,
      // expect: [EmptyRange] parameter 'tags' accepts no value: minItems 5 is greater than maxItems 1
      @Param(value = "Tags that all must be there", minItems = 5, maxItems = 1) List<String> tags,
      // expect: [EmptyRange] parameter 'units' accepts no value: minItems is 3, but 'Unit' has only 2 different values
      @Param(value = "Units to convert to", minItems = 3) Set<Unit> units,
      @SuppressCheck(value = "EmptyRange", reason = "switched off for now")
          @Param(value = "Authors to look for", minItems = 5, maxItems = 1)
          List<String> authors) {
    return "";
  }
}
