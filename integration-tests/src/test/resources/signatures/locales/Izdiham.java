package signatures.locales;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Spring AI
class Izdiham {

  enum Line {
    TITIL,
    titil
  }

  // What differs by case only, differs by case only in Turkish too.
  // tool: get_line
  // finding: [EnumCaseClash]
  @Tool("Returns the length of a line.")
  int getLine(@Param("Line to count") Line line) {
    return 0;
  }

  // tool: GET_ILLNESS
  // finding: [DuplicateToolName] the tool names 'get_illness' and 'GET_ILLNESS' differ only in case
  @Tool("Returns an illness.")
  String getIllness() {
    return "";
  }

  @Tool(name = "GET_ILLNESS", value = "Returns an illness in capitals.")
  String getIt() {
    return "";
  }

  // tool: get_limit
  // finding: [EmptyRange] parameter 'limit' accepts no value: minimum 1234567 is greater than maximum 1000
  @Tool("Returns a limit.")
  int getLimit(@Param(value = "Limit", minimum = 1_234_567, maximum = 1_000) int limit) {
    return 0;
  }

  // tool: get_words
  // finding: [DefaultOutOfRange] the default 'yedi' of parameter 'word' has fewer characters than minLength 12: 4
  // finding: [EmptyRange] parameter 'words' accepts no value: minItems 1234567 is greater than maxItems 1000
  @Tool("Returns words.")
  String getWords(
      @Param(value = "Word", minLength = 12, defaultValue = "yedi") String word,
      @Param(value = "Words", minItems = 1_234_567, maxItems = 1_000) List<String> words) {
    return "";
  }

  // tool: get_byte
  // finding: [InvalidDefault] the default '1000' of parameter 'small' is not a whole number from -128 to 127
  @Tool("Returns a byte.")
  int getByte(@Param(value = "Small number", defaultValue = "1000") byte small) {
    return 0;
  }

  // tool: too_long
  // finding: [InvalidToolName] the tool name 'list_items_in_istanbul_whose_title_is_in_italics_and_whose_image_is_idle' has 72 characters; providers take at most 64
  @Tool("Lists items.")
  String listItemsInIstanbulWhoseTitleIsInItalicsAndWhoseImageIsIdle() {
    return "";
  }
}
