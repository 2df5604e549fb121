import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Bounds {

  /** Finds articles by words of their titles. */
  @Tool
  String findArticles(
      @Param("Words of the title, any order") String words,
      // expect: [UnboundedNumber] parameter 'limit' has no maximum
      @Param("How many articles are returned at most") int limit,
      // expect: [UnboundedNumber] parameter 'maxResults' has no maximum
      @Param(value = "The same for drafts", minimum = 1) int maxResults,
      @Param(value = "Page of the result, from 1 on", maximum = 50) int page,
      @Param("Year of the first edition") int year) {
    return "";
  }
}
