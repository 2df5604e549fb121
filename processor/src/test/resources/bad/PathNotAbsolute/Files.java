import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Files {

  /** Counts the words of a manuscript. */
  @Tool
  int countWords(
      // expect: [PathNotAbsolute] nothing says what the path in parameter 'filePath' is relative to
      @Param("Manuscript to count") String filePath,
      // expect: [PathNotAbsolute] nothing says what the path in parameter 'outputDir' is relative to
      @Param("Where the list of words goes") String outputDir,
      @Param("Absolute path of the word list that is left out") String stopWordFile,
      @Param("Bibliography, relative to the manuscript") String bibliographyPath,
      @Param("Place of the title in the document, as in /book/title") String xpath) {
    return 0;
  }
}
