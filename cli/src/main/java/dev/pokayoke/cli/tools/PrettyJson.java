package dev.pokayoke.cli.tools;

import dev.pokayoke.processor.diagnostic.Message;
import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for people: what fits on a line is one, everything else has a line for each member. The same value gives the same text. */
public final class PrettyJson {

  private static final int WIDTH = 100;

  /** Beyond it a number with an exponent is shorter. */
  private static final int PLAIN_DIGITS = 30;

  private final StringBuilder text = new StringBuilder();

  /** What comes after a comma and a colon of the same line. */
  private final String space;

  private PrettyJson(String space) {
    this.space = space;
  }

  /** A value of maps, lists, texts, numbers, booleans and null. */
  public static String lines(@Nullable Object value) {
    PrettyJson json = new PrettyJson(" ");
    json.write(value, "");
    return json.text.toString();
  }

  public static String oneLine(@Nullable Object value) {
    return oneLine(value, " ");
  }

  /** As it is sent, without a space. */
  public static String compact(@Nullable Object value) {
    return oneLine(value, "");
  }

  private static String oneLine(@Nullable Object value, String space) {
    PrettyJson json = new PrettyJson(space);
    json.write(value, "", false);
    return json.text.toString();
  }

  private void write(@Nullable Object written, String indent) {
    @Nullable Object value = written instanceof Node node ? node.members() : written;
    int start = text.length();
    int most = WIDTH - indent.length();
    write(value, "", false);
    if (text.length() - start > most && (value instanceof Map || value instanceof List)) {
      text.setLength(start);
      write(value, indent, true);
    }
  }

  private void write(@Nullable Object value, String indent, boolean inLines) {
    if (value instanceof Node node) {
      write(node.members(), indent, inLines);
    } else if (value instanceof Map<?, ?> members) {
      all('{', members.entrySet().iterator(), '}', indent, inLines);
    } else if (value instanceof List<?> items) {
      all('[', items.iterator(), ']', indent, inLines);
    } else if (value instanceof Map.Entry<?, ?> member) {
      quote(String.valueOf(member.getKey()));
      text.append(':').append(space);
      next(member.getValue(), indent, inLines);
    } else if (value instanceof BigDecimal number) {
      text.append(number(number));
    } else if (value == null || value instanceof Boolean || value instanceof Integer) {
      text.append(value);
    } else {
      quote(value.toString());
    }
  }

  private void all(char open, Iterator<?> each, char close, String indent, boolean inLines) {
    text.append(open);
    boolean any = each.hasNext();
    while (each.hasNext()) {
      if (inLines) {
        text.append('\n').append(indent).append("  ");
      }
      next(each.next(), indent + "  ", inLines);
      if (each.hasNext()) {
        text.append(',').append(inLines ? "" : space);
      }
    }
    if (any && inLines) {
      text.append('\n').append(indent);
    }
    text.append(close);
  }

  private void next(@Nullable Object value, String indent, boolean inLines) {
    if (inLines && !(value instanceof Map.Entry)) {
      write(value, indent);
    } else {
      write(value, indent, inLines);
    }
  }

  /** What would not be seen is written as an escape; Java's and JSON's are the same. */
  private void quote(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    text.append('"').append(Message.visible(escaped, "")).append('"');
  }

  /** Equal numbers are written alike: {@code 10}, not {@code 10.0}. */
  public static String number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean isPlain = Math.abs((long) shortest.scale()) <= PLAIN_DIGITS;
    return isPlain ? shortest.toPlainString() : shortest.toString();
  }
}
