import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

class Types {

  record ArticleId(@Param("Number of an article, e.g. P-5") String value) {}

  enum Size {
    SMALL,
    LARGE
  }

  /** Orders articles and returns the number of the order. */
  @Tool
  String orderArticles(
      // expect: [NonStringMapKey] type 'Map<Integer, Integer>' of parameter 'counts' has keys that are neither text…
      @Param("How many to order, by article") Map<Integer, Integer> counts,
      @Param("Price in EUR, by article") Map<ArticleId, Double> prices,
      @Param("How many boxes, by size") Map<Size, Integer> boxes,
      @Param("Notes, by article") Map<String, String> notes) {
    return "";
  }
}
