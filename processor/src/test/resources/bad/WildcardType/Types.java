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
      // expect: [WildcardType] type '? super Integer' of parameter 'weights' is a wildcard…
      @Param("Weight of each article in grams") Map<String, ? super Integer> weights,
      @Param("Names of the articles") List<? extends String> names) {
    return 0;
  }

  /** Lists the numbers of all articles in the main warehouse. */
  @Tool
  // expect: [WildcardType] type '? extends Integer' of the result of tool 'list_articles' is a wild…
  List<? extends Integer> listArticles() {
    return List.of();
  }
}
