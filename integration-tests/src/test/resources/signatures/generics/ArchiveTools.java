package signatures.generics;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// style: Spring AI
class ArchiveTools {

  record Letter(@Param("Who wrote it") String from, @Param("Lines in it") int lines) {}

  record Page<T>(
      @Param("What is on this page") List<T> items,
      @Param("Number of the page") int number,
      @Param("Where to go on") Optional<String> next) {}

  record Result<T>(@Param("Whether it went well") boolean ok, @Param("What came of it") T content) {}

  record Range<T extends Comparable<T>>(@Param("Least") T from, @Param("Most") T to) {}

  record Two<A, B>(@Param("First of the two") A first, @Param("Second of the two") B second) {}

  @Description("A box that is labelled")
  record Box<T>(@Param("What is in it") T[] inside, @Param("Notes, by day") Map<String, T> notes) {}

  // tool: list_letters
  // schema: {"type":"object","properties":{
  //   "year":{"type":"integer","description":"Year on the letters"}},
  //   "required":["year"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "items":{"type":"array","items":{"type":["object","null"],"properties":{
  //         "from":{"type":"string","description":"Who wrote it"},
  //         "lines":{"type":"integer","description":"Lines in it"}},
  //         "required":["lines"],"additionalProperties":false},"description":"What is on this page"},
  //       "number":{"type":"integer","description":"Number of the page"},
  //       "next":{"type":"string","description":"Where to go on"}},
  //       "required":["number"],"additionalProperties":false}
  @Tool("Lists letters of a year.")
  Page<Letter> listLetters(@Param("Year on the letters") int year) {
    return null;
  }

  // tool: find_folders
  // schema: {"type":"object","properties":{
  //   "last":{"type":"object","properties":{
  //     "ok":{"type":"boolean","description":"Whether it went well"},
  //     "content":{"type":"array","items":{"type":"object","additionalProperties":{
  //       "type":"object","properties":{
  //         "from":{"type":"string","description":"Who wrote it"},
  //         "lines":{"type":"integer","description":"Lines in it"}},
  //         "required":["from","lines"],"additionalProperties":false}},
  //       "description":"What came of it"}},
  //     "required":["ok","content"],"additionalProperties":false,"description":"What came of the last search"}},
  //   "required":["last"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "ok":{"type":"boolean","description":"Whether it went well"},
  //       "content":{"type":"object","properties":{
  //         "items":{"type":"array","items":{"type":["string","null"]},"description":"What is on this page"},
  //         "number":{"type":"integer","description":"Number of the page"},
  //         "next":{"type":"string","description":"Where to go on"}},
  //         "required":["number"],"additionalProperties":false,"description":"What came of it"}},
  //       "required":["ok"],"additionalProperties":false}
  @Tool("Finds folders, beginning with what came of the last search.")
  Result<Page<String>> findFolders(
      @Param("What came of the last search") Result<List<Map<String, Letter>>> last) {
    return null;
  }

  // Each use has the arguments of its own place.
  // tool: count_letters
  // schema: {"type":"object","properties":{
  //   "years":{"type":"object","properties":{
  //     "from":{"type":"integer","description":"Least"},"to":{"type":"integer","description":"Most"}},
  //     "required":["from","to"],"additionalProperties":false,"description":"Years to count"},
  //   "names":{"type":"object","properties":{
  //     "from":{"type":"string","description":"Least"},"to":{"type":"string","description":"Most"}},
  //     "required":["from","to"],"additionalProperties":false,"description":"Names to count"}},
  //   "required":["years","names"],"additionalProperties":false}
  @Tool("Counts letters by year and by name.")
  int countLetters(
      @Param("Years to count") Range<Integer> years, @Param("Names to count") Range<String> names) {
    return 0;
  }

  // tool: swap_letters
  // schema: {"type":"object","properties":{
  //   "two":{"type":"object","properties":{
  //     "first":{"type":"object","properties":{
  //       "from":{"type":"string","description":"Who wrote it"},
  //       "lines":{"type":"integer","description":"Lines in it"}},
  //       "required":["from","lines"],"additionalProperties":false,"description":"First of the two"},
  //     "second":{"type":"object","properties":{
  //       "first":{"type":"string","description":"First of the two"},
  //       "second":{"type":"boolean","description":"Second of the two"}},
  //       "required":["first","second"],"additionalProperties":false,
  //       "description":"Second of the two"}},
  //     "required":["first","second"],"additionalProperties":false,"description":"Two letters to swap"}},
  //   "required":["two"],"additionalProperties":false}
  @Tool("Swaps two letters.")
  void swapLetters(@Param("Two letters to swap") Two<Letter, Two<String, Boolean>> two) {}

  // tool: get_box
  // schema: {"type":"object","properties":{
  //   "number":{"type":"integer","description":"Number of the box"}},
  //   "required":["number"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "inside":{"type":"array","items":{"type":["object","null"],"properties":{
  //         "from":{"type":"string","description":"Who wrote it"},
  //         "lines":{"type":"integer","description":"Lines in it"}},
  //         "required":["lines"],"additionalProperties":false},"description":"What is in it"},
  //       "notes":{"type":"object","additionalProperties":{"type":["object","null"],"properties":{
  //         "from":{"type":"string","description":"Who wrote it"},
  //         "lines":{"type":"integer","description":"Lines in it"}},
  //         "required":["lines"],"additionalProperties":false},"description":"Notes, by day"}},
  //       "additionalProperties":false,"description":"A box that is labelled"}
  @Tool("Returns what is in a box.")
  Box<Letter> getBox(@Param("Number of the box") int number) {
    return null;
  }

  // A wildcard stands for its bound.
  // tool: sum_lines
  // schema: {"type":"object","properties":{
  //   "letters":{"type":"array","items":{"type":"object","properties":{
  //     "from":{"type":"string","description":"Who wrote it"},
  //     "lines":{"type":"integer","description":"Lines in it"}},
  //     "required":["from","lines"],"additionalProperties":false},"description":"Letters to count"},
  //   "extra":{"type":"object","additionalProperties":{"type":"integer"},"description":"Lines more"}},
  //   "required":["letters","extra"],"additionalProperties":false}
  @Tool("Sums up the lines of letters.")
  int sumLines(
      @Param("Letters to count") List<? extends Letter> letters,
      @Param("Lines more") Map<String, ? extends Integer> extra) {
    return 0;
  }
}
