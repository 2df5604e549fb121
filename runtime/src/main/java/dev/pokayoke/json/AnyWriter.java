package dev.pokayoke.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes values whose type is not known at compile time. */
final class AnyWriter {

  private AnyWriter() {}

  static void write(@Nullable Object value, ResultWriter out) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof CharSequence text) {
      out.write(text);
    } else if (value instanceof Number number) {
      out.write(number);
    } else if (value instanceof Boolean truth) {
      out.write(truth);
    } else if (value instanceof Enum<?> constant) {
      out.write(constant.name());
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null), out);
    } else if (value instanceof Map<?, ?> map) {
      out.beginObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.name(name(entry.getKey()));
        write(entry.getValue(), out);
      }
      out.endObject();
    } else if (isTree(value)) {
      out.writeJson(value);
    } else if (value instanceof Iterable<?> items && !(value instanceof java.nio.file.Path)) {
      // A path iterates over its names, each a path: text serves better.
      out.beginArray();
      for (Object item : items) {
        write(item, out);
      }
      out.endArray();
    } else if (value instanceof byte[] bytes) {
      out.write(bytes);
    } else if (value instanceof Object[] items) {
      out.beginArray();
      for (Object item : items) {
        write(item, out);
      }
      out.endArray();
    } else if (!writePrimitives(value, out)) {
      out.writeText(value);
    }
  }

  /** By name, for the runtime knows no such library. Its nodes are Iterable, but of their values only. */
  private static boolean isTree(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("com.fasterxml.jackson.databind.node.")
        || name.startsWith("tools.jackson.databind.node.");
  }

  private static String name(@Nullable Object key) {
    return key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
  }

  /** Writes an array of primitives, one branch for each type, as there is no common one. */
  private static boolean writePrimitives(Object value, ResultWriter out) {
    if (!value.getClass().isArray()) {
      return false;
    }
    out.beginArray();
    if (value instanceof int[] items) {
      for (int item : items) {
        out.write(item);
      }
    } else if (value instanceof long[] items) {
      for (long item : items) {
        out.write(item);
      }
    } else if (value instanceof double[] items) {
      for (double item : items) {
        out.write(item);
      }
    } else if (value instanceof float[] items) {
      for (float item : items) {
        out.write(item);
      }
    } else if (value instanceof boolean[] items) {
      for (boolean item : items) {
        out.write(item);
      }
    } else if (value instanceof short[] items) {
      for (short item : items) {
        out.write(item);
      }
    } else if (value instanceof char[] items) {
      for (char item : items) {
        out.write(item);
      }
    }
    out.endArray();
    return true;
  }
}
