package dev.pokayoke.json;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a text, in the base64 of RFC 4648, section 4: the letters A-Z and a-z, the digits, {@code +} and {@code /}, padded
 * with {@code =} to a multiple of four characters. Nothing else is taken: no URL-safe alphabet, no missing padding, no line
 * breaks, and no bits left over in the last character, with which a text that was cut or changed would pass for another.
 */
final class Base64Text {

  static final String EXPECTATION = "must be bytes in base64 such as \"aGVsbG8=\"";

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Base64Text() {}

  static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes, or null when the text is something else. */
  static byte @Nullable [] decode(String text) {
    if (text.length() % 4 != 0 || hasBitsLeft(text)) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether the last character before the padding says more than belongs to a byte, which the JDK overlooks. */
  private static boolean hasBitsLeft(String text) {
    int end = text.length();
    int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
    if (padding == 0) {
      return false;
    }
    int unused = padding == 2 ? 0b1111 : 0b11;
    return (DIGITS.indexOf(text.charAt(end - padding - 1)) & unused) != 0;
  }

  /** What the writer of a refused text has probably overlooked, or {@code ""}. */
  static String advice(String text) {
    if (text.startsWith("data:")) {
      return "; leave out what comes before the bytes, up to the comma";
    }
    if (consistsOf(text, "")) {
      return text.length() % 4 == 0
          ? ""
          : "; pad it with = to a multiple of 4 characters, it has " + text.length();
    }
    if (consistsOf(text, "-_")) {
      return "; write + for - and / for _";
    }
    return consistsOf(text, " \r\n\t") ? "; leave out spaces and line breaks" : "";
  }

  private static boolean consistsOf(String text, String more) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=' && DIGITS.indexOf(c) < 0 && more.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
