package dev.pokayoke.agent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for all ways of writing the same arguments: keys sorted, no spaces, numbers without superfluous digits. It is also safe
 * to show: characters that are invisible, or turn the direction of what follows, are escaped. What is not JSON stays as it is, but
 * for these.
 */
final class CanonicalArguments {

  /** As the reader has it: deeper arguments are refused, and are not worth the copying. */
  private static final int MAX_DEPTH = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Above this, a number is not written out: 1e1000000000 would fill the memory. */
  private static final int MAX_SCALE = 1000;

  private CanonicalArguments() {}

  static String of(String arguments) {
    String text = isNothing(arguments.strip()) ? "{}" : arguments;
    StringBuilder out = new StringBuilder(text.length());
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      write(json, out);
      if (json.nextToken() == null) {
        return out.toString();
      }
    } catch (IOException broken) {
      // The reader's problems tell the model what is wrong; here only a text to compare is needed.
    }
    StringBuilder raw = new StringBuilder(text.length());
    escape(text, raw);
    return raw.toString();
  }

  /** The reader takes these for no arguments. */
  private static boolean isNothing(String arguments) {
    return arguments.isEmpty() || arguments.equals("null");
  }

  /** SHA-256, in hex, of a tool's name and its canonical arguments. */
  static String hash(String tool, String canonical) {
    return sha256(tool + '\n' + canonical);
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(JsonParser json, StringBuilder out) throws IOException {
    JsonToken token = json.currentToken();
    switch (token) {
      case START_OBJECT -> writeObject(json, out);
      case START_ARRAY -> writeArray(json, out);
      case VALUE_STRING -> writeText(json.getText(), out);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.append(number(json.getText()));
      default -> out.append(json.getText());
    }
  }

  private static void writeObject(JsonParser json, StringBuilder out) throws IOException {
    Map<String, String> members = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      StringBuilder value = new StringBuilder();
      write(json, value);
      members.put(name, value.toString());
    }
    out.append('{');
    String separator = "";
    for (Map.Entry<String, String> member : members.entrySet()) {
      out.append(separator);
      writeText(member.getKey(), out);
      out.append(':').append(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private static void writeArray(JsonParser json, StringBuilder out) throws IOException {
    out.append('[');
    String separator = "";
    while (json.nextToken() != JsonToken.END_ARRAY) {
      out.append(separator);
      write(json, out);
      separator = ",";
    }
    out.append(']');
  }

  private static String number(String text) {
    try {
      BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
      return Math.abs((long) shortest.scale()) <= MAX_SCALE
          ? shortest.toPlainString()
          : shortest.toString();
    } catch (NumberFormatException | ArithmeticException beyondJava) {
      return text; // no reader takes such an exponent
    }
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        i += escapeCharacter(text, i, out);
      }
    }
    out.append('"');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      i += escapeCharacter(text, i, out);
    }
  }

  /** Writes one code point; returns how many more than one unit it took. */
  private static int escapeCharacter(String text, int at, StringBuilder out) {
    int c = text.codePointAt(at);
    int units = Character.charCount(c);
    for (int i = at; i < at + units; i++) {
      if (isDeceptive(c)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(text.charAt(i)));
      } else {
        out.append(text.charAt(i));
      }
    }
    return units - 1;
  }

  private static boolean isDeceptive(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
