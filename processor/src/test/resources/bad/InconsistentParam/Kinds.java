import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Kinds {

  /** Returns an article. */
  @Tool
  String getArticle(@Param("Article number, e.g. 4711") int article, @Param("Colours to look for") List<String> colors) {
    return "";
  }

  /** Returns the pictures of an article. */
  @Tool
  String getPictures(
      // expect: [InconsistentParam] parameter 'article' of tool 'get_pictures' is a text, and there a number in tool 'get_article'
      @Param("Article number, e.g. A-4711") String article,
      // expect: [InconsistentParam] parameter 'colors' of tool 'get_pictures' is a text, and there a list in tool 'get_article'
      @Param("Colour to look for") String colors) {
    return "";
  }
}
