import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

class Types {

  /** Sends articles to the main warehouse and returns how many were taken. */
  @Tool
  int sendArticles(
      // expect: [WildcardType] type '?' of parameter 'articles' is a wildcard, which fits many types
      @Param("Numbers of the articles") List<?> articles,
      // expect: [WildcardType] type '? extends Number' of parameter 'weights' is a wildcard…
      @Param("Weight of each article in kilograms") Map<String, ? extends Number> weights) {
    return 0;
  }
}
