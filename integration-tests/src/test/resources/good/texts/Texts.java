package good.texts;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Texts {

  @Tool("Shows texts as they arrived.")
  public String showText(
      @Param("Any text") String any,
      @Param(value = "A name of two to five characters", minLength = 2, maxLength = 5, required = false) String name,
      @Param(value = "A nick name of at most five characters", maxLength = 5, required = false) CharSequence nick,
      @Param(value = "A number as printed, e.g. A-10017", pattern = "A-\\d+", required = false) String number,
      @Param(value = "A short code of capitals, e.g. AB", pattern = "[A-Z]+|-", minLength = 1, maxLength = 3, required = false) String code,
      @Param(value = "Address to write to", format = "email", examples = {"a@example.com", "b@example.com"}, required = false)
          String email) {
    return any + "|" + name + "|" + nick + "|" + number + "|" + code + "|" + email;
  }

  @Tool("Shows single characters as they arrived.")
  public String showCharacter(@Param("A grade from A to F") char grade, @Param(value = "A sign, e.g. +", required = false) Character sign) {
    return grade + "|" + sign;
  }

  @Tool("Finds the first character of a word.")
  public char firstCharacter(@Param(value = "A word", minLength = 1) String word) {
    return word.charAt(0);
  }

  @Tool("Finds the first character of a word, if it has one.")
  public Character maybeCharacter(@Param("A word, or nothing") String word) {
    return word.isEmpty() ? null : word.charAt(0);
  }

  @Tool("Repeats a word twice.")
  public CharSequence repeatWord(@Param("A word") String word) {
    return new StringBuilder(word).append(word);
  }

  @Tool("Splits a word into its first character and the others.")
  public Split splitWord(@Param(value = "A word", minLength = 1) String word) {
    return new Split(word.charAt(0), word.length() > 1 ? word.charAt(word.length() - 1) : null, word.substring(1), null);
  }

  /** Parts of a word. */
  public record Split(
      @Param("The first character") char first,
      @Param(value = "The last character, if it is another one", required = false) Character last,
      @Param("All but the first character") CharSequence rest,
      @Param(value = "A remark", required = false) String remark) {}
}
