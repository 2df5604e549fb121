import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Types {

  record Page<T>(@Param("What is on the page") List<T> items) {}

  /** Sends articles to the main warehouse and returns how many were taken. */
  @Tool
  int sendArticles(
      // expect: [RawType] type 'List' of parameter 'articles' is a raw type
      @Param("Numbers of the articles") List articles,
      // expect: [RawType] type 'Page' of parameter 'pages' is a raw type
      @Param("Pages of the delivery note") List<Page> pages,
      @Param("Numbers of the pallets") List<Integer> pallets) {
    return 0;
  }
}
