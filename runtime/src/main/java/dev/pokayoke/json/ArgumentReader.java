package dev.pokayoke.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON text of a tool's arguments in one pass, strictly, and collects every problem with its JSON Pointer.
 *
 * <p>The reader always stands on a value and each {@code read…} method consumes exactly that value, whatever is wrong with
 * it: a wrong value is noted as a {@link Problem} and a neutral value (0, false, "") is returned. That one invariant lets
 * generated code ignore errors until {@link #accepted()}. Text that is not JSON (RFC 8259) is one problem more; from there
 * on every method returns a neutral value at once, and every loop ends.
 *
 * <p>Nothing is converted: {@code "5"} is no number, {@code 1.5} no integer, {@code null} no text. The one exception: no
 * text at all, or {@code null} in place of the arguments, counts as {@code {}}.
 *
 * <p>Time and memory are proportional to the text, whose length has no limit of its own. Nesting deeper than 100 levels is
 * refused, and so are numbers written with more than 1,000 characters or with an exponent beyond ±1,000. Not safe for use
 * by several threads.
 */
public final class ArgumentReader extends NumberReader {

  private final LookAhead lookAhead = new LookAhead(this);

  private static final byte[] NO_BYTES = {};

  private ArgumentReader(String json, boolean validating) {
    super(json, validating);
  }

  /**
   * Opens arguments to be read and, when they are good, acted on.
   *
   * @param json the arguments as the model wrote them
   * @return a reader that stands on the arguments
   */
  public static ArgumentReader of(String json) {
    return new ArgumentReader(json, false);
  }

  /**
   * Opens arguments to be checked only: {@link #accepted()} is never true.
   *
   * @param json the arguments as the model wrote them
   * @return a reader that stands on the arguments
   */
  public static ArgumentReader validating(String json) {
    return new ArgumentReader(json, true);
  }

  /**
   * Reads a boolean.
   *
   * @return the value; false when refused
   */
  public boolean readBoolean() {
    int c = scanner.peek();
    if (c != 't' && c != 'f') {
      refuseValue("must be true or false");
      return false;
    }
    scanner.skip();
    return c == 't' && !scanner.broken();
  }

  /**
   * Reads a text of exactly one UTF-16 unit.
   *
   * @return the character; 0 when refused
   */
  public char readChar() {
    String value = text("must be a string of exactly one character");
    if (value == null) {
      return 0;
    }
    if (value.length() != 1) {
      noteValue("must be a string of exactly one character", "");
      return 0;
    }
    return value.charAt(0);
  }

  /**
   * Reads a text.
   *
   * @return the text; "" when refused
   */
  public String readString() {
    String value = text("must be a string");
    return value == null ? "" : value;
  }

  /**
   * Reads a text of bounded length.
   *
   * @param minimumLength in code points; -1 for none
   * @param maximumLength in code points; -1 for none
   * @return the text; "" when refused
   */
  public String readString(int minimumLength, int maximumLength) {
    String value = text("must be a string");
    return value == null || !lengthFits(value, minimumLength, maximumLength) ? "" : value;
  }

  /**
   * Reads a text that matches as a whole.
   *
   * @param pattern to match
   * @return the text; "" when refused
   */
  public String readString(TextPattern pattern) {
    return readString(-1, -1, pattern);
  }

  /**
   * Reads a text of bounded length that matches as a whole.
   *
   * @param minimumLength in code points; -1 for none
   * @param maximumLength in code points; -1 for none
   * @param pattern to match, once the length is right
   * @return the text; "" when refused
   */
  public String readString(int minimumLength, int maximumLength, TextPattern pattern) {
    String value = text("must be a string");
    if (value == null || !lengthFits(value, minimumLength, maximumLength)) {
      return "";
    }
    String wrong = pattern.violation(value);
    if (wrong != null) {
      noteValue(wrong, "");
      return "";
    }
    return value;
  }

  /**
   * Reads bytes of any number, see {@link #readBytes(int, int)}.
   *
   * @return the bytes; none when refused
   */
  public byte[] readBytes() {
    return readBytes(-1, -1);
  }

  /**
   * Reads bytes, written as a text in the base64 of RFC 4648, section 4: with {@code +} and {@code /}, padded with {@code =},
   * without line breaks.
   *
   * @param minimumLength in bytes; -1 for none
   * @param maximumLength in bytes; -1 for none
   * @return the bytes; none when refused
   */
  public byte[] readBytes(int minimumLength, int maximumLength) {
    String text = text(Base64Text.EXPECTATION);
    byte[] bytes = text == null ? null : Base64Text.decode(text);
    if (text != null && bytes == null) {
      noteValue(Base64Text.EXPECTATION, Base64Text.advice(text));
    }
    if (bytes == null || !sizeFits(bytes.length, minimumLength, maximumLength)) {
      return NO_BYTES;
    }
    return bytes;
  }

  private boolean sizeFits(int size, int minimum, int maximum) {
    boolean few = minimum >= 0 && size < minimum;
    if (!few && (maximum < 0 || size <= maximum)) {
      return true;
    }
    int bound = few ? minimum : maximum;
    note("must have at " + (few ? "least " : "most ") + bound + (bound == 1 ? " byte" : " bytes")
        + "; got " + size);
    return false;
  }

  /**
   * Reads a text in a format such as that of a date.
   *
   * @param format of the text
   * @param <T> the value's type
   * @return the value; null when refused
   */
  public <T> @Nullable T read(TextFormat<T> format) {
    String text = text(format.expectation());
    T value = text == null ? null : format.parse(text);
    if (text != null && value == null) {
      noteValue(format.expectation(), "");
    }
    return value;
  }

  /**
   * Reads one of some names, exactly.
   *
   * @param names to choose from, at least one
   * @return the name; "" when refused, with the nearest name in the problem
   */
  public String readOneOf(String[] names) {
    if (scanner.peek() != '"') {
      refuseValue(wanted() ? Alternatives.oneOf(names) : "");
      return "";
    }
    String value = text("");
    if (value == null) {
      return "";
    }
    for (String name : names) {
      if (name.equals(value)) {
        return name;
      }
    }
    if (wanted()) {
      noteValue(Alternatives.oneOf(names), Alternatives.didYouMean(value, names));
    } else {
      note("");
    }
    return "";
  }

  /**
   * Finds out which of several kinds of object the value is, by a property that may stand anywhere in it. The object is not
   * consumed. A value that is no object, or whose property names no variant, is noted and consumed. However deep such
   * objects are nested, looking ahead takes time in proportion to the text.
   *
   * @param discriminator name of the property
   * @param variants to choose from, at least one and none of them empty
   * @return the name of the variant; "" when refused, with the nearest name in the problem
   */
  public String variant(String discriminator, String[] variants) {
    return lookAhead.variant(discriminator, variants);
  }

  /** Consumes the value of the property that {@link #variant} has read. */
  public void skipVariant() {
    scanner.skip();
  }

  /** Consumes a text; null when it is none, which is noted. */
  private @Nullable String text(String expectation) {
    if (scanner.peek() != '"') {
      refuseValue(expectation);
      return null;
    }
    beginValue();
    String value = scanner.string(true);
    endValue();
    if (scanner.broken()) {
      return null;
    }
    if (scanner.loneSurrogate()) {
      noteValue("must be Unicode text, without half of a surrogate pair", "");
      return null;
    }
    return value;
  }

  private boolean lengthFits(String value, int minimum, int maximum) {
    String wrong = lengthViolation(value, minimum, maximum);
    if (wrong != null) {
      note(wrong);
    }
    return wrong == null;
  }

  private static @Nullable String lengthViolation(String value, int minimum, int maximum) {
    // A code point takes one or two units: often their number is enough to know.
    int units = value.length();
    if ((minimum < 0 || (units + 1) / 2 >= minimum) && (maximum < 0 || units <= maximum)) {
      return null;
    }
    int length = value.codePointCount(0, units);
    if (minimum >= 0 && length < minimum) {
      return "must have at least " + minimum + (minimum == 1 ? " character" : " characters")
          + "; got " + length;
    }
    if (maximum >= 0 && length > maximum) {
      return "must have at most " + maximum + (maximum == 1 ? " character" : " characters")
          + "; got " + length;
    }
    return null;
  }

  /**
   * Notes a map's key of a wrong length.
   *
   * @param name as {@link #nextName()} gave it
   * @param minimumLength in code points; -1 for none
   * @param maximumLength in code points; -1 for none
   */
  public void checkName(String name, int minimumLength, int maximumLength) {
    noteName(lengthViolation(name, minimumLength, maximumLength));
  }

  /**
   * Notes a map's key that does not match as a whole.
   *
   * @param name as {@link #nextName()} gave it
   * @param pattern to match
   */
  public void checkName(String name, TextPattern pattern) {
    checkName(name, -1, -1, pattern);
  }

  /**
   * Notes a map's key that has a wrong length or does not match as a whole.
   *
   * @param name as {@link #nextName()} gave it
   * @param minimumLength in code points; -1 for none
   * @param maximumLength in code points; -1 for none
   * @param pattern to match, once the length is right
   */
  public void checkName(String name, int minimumLength, int maximumLength, TextPattern pattern) {
    String wrong = lengthViolation(name, minimumLength, maximumLength);
    noteName(wrong == null ? pattern.violation(name) : wrong);
  }

  private void noteName(@Nullable String wrong) {
    if (wrong != null) {
      note("the property's name " + wrong);
    }
  }

  /**
   * Reads any JSON.
   *
   * @return an unmodifiable Map in the order of the text, an unmodifiable List, a String, a Boolean, an Integer, Long or
   *     BigInteger (the first that fits) for a number without fraction and exponent, a BigDecimal for any other, or null
   */
  public @Nullable Object readAny() {
    return AnyValue.read(this);
  }
}
