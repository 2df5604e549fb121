package dev.pokayoke.processor.write;

import dev.pokayoke.processor.write.JavaTokens.Kind;
import java.util.Map;

/**
 * At most how many bytes of code the words of a method become. Each weight is the most that javac or the Eclipse compiler
 * makes of the word, in a method of more than 32 KB and more than 255 variables, where jumps and variables take the most.
 */
final class CodeSize {

  /** A variable or a field. */
  private static final int VALUE = 4;

  /** A call takes five bytes and what it gives may be cast, unboxed or thrown away; what it is called on counts itself. */
  private static final int CALL = 9;

  /** The hash code, the comparison and the jumps of a case that is a text. */
  private static final int TEXT_CASE = 45;

  private static final int NUMBER_CASE = 13;

  private static final Map<String, Integer> WORDS = Map.ofEntries(
      Map.entry("if", 8),
      Map.entry("else", 5),
      Map.entry("for", 13),
      Map.entry("while", 13),
      Map.entry("switch", 50),
      Map.entry("case", 0),
      Map.entry("default", 8),
      Map.entry("try", 5),
      Map.entry("catch", 8),
      Map.entry("continue", 5),
      Map.entry("instanceof", 11),
      Map.entry("new", 4),
      Map.entry("return", 1),
      Map.entry("throw", 1),
      Map.entry("null", 1),
      Map.entry("true", 1),
      Map.entry("false", 1),
      Map.entry("this", 1));

  private static final Map<String, Integer> SIGNS = Map.of(
      "(", CALL, "?", 13, "!", 8, "<", 8, "&", 4, "|", 4, "=", VALUE, ",", 5, "{", 9, "[", 4);

  private int bytes = 1;
  private boolean inCase;
  private boolean afterDot;
  private boolean afterName;

  /** Of one expression or of some statements. */
  static int of(String code) {
    CodeSize size = new CodeSize();
    JavaTokens tokens = new JavaTokens(code);
    while (tokens.next() != Kind.END) {
      size.add(tokens);
    }
    return size.bytes();
  }

  void add(JavaTokens token) {
    switch (token.kind()) {
      case NAME -> addName(token);
      case NUMBER -> bytes += inCase ? NUMBER_CASE : 3;
      case TEXT -> bytes += inCase ? 3 + TEXT_CASE : 3;
      default -> addSign(token);
    }
    afterDot = token.is(".");
  }

  private void addName(JavaTokens token) {
    String word = token.text();
    Integer known = WORDS.get(word);
    inCase |= word.equals("case");
    afterName = known == null && (afterDot || !isType(token, word));
    bytes += known != null ? known : afterName ? VALUE : 0;
  }

  /** A type of the user with a name in capitals counts as a constant, which is too much and does no harm. */
  private static boolean isType(JavaTokens token, String word) {
    return token.isCapitalized() && word.chars().anyMatch(Character::isLowerCase);
  }

  private void addSign(JavaTokens token) {
    if (token.is("(") && afterName) {
      // The name of what is called is no value.
      bytes -= VALUE;
    }
    inCase &= !token.is(">");
    bytes += SIGNS.getOrDefault(token.text(), 1);
    afterName = false;
  }

  int bytes() {
    return bytes;
  }
}
