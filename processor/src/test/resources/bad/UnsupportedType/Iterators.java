import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Iterator;
import java.util.stream.Stream;

class Iterators {

  /** Counts the articles that are in stock. */
  @Tool
  int countArticles(
      // expect: [UnsupportedType] type 'Iterator<String>' of parameter 'articles' is a place in a list and no list…
      @Param("Articles to count") Iterator<String> articles) {
    return 0;
  }

  /** Lists the articles that are in stock. */
  @Tool
  // expect: [UnsupportedType] type 'Iterator<String>' of the result of tool 'list_articles' is a place in a list and no list…
  Iterator<String> listArticles() {
    return Stream.of("tea").iterator();
  }
}
