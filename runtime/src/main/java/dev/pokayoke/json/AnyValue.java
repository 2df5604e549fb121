package dev.pokayoke.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON of unknown shape. */
final class AnyValue {

  private AnyValue() {}

  static @Nullable Object read(ArgumentReader in) {
    return switch (in.scanner.peek()) {
      case '{' -> map(in);
      case '[' -> list(in);
      case '"' -> in.readString();
      case 't', 'f' -> in.readBoolean();
      case 'n' -> {
        in.isNull();
        yield null;
      }
      default -> in.readAnyNumber();
    };
  }

  private static Map<String, @Nullable Object> map(ArgumentReader in) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (in.beginObject()) {
      for (String name; (name = in.nextName()) != null; ) {
        in.onceKey(map.containsKey(name));
        map.put(name, read(in));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static List<@Nullable Object> list(ArgumentReader in) {
    List<@Nullable Object> list = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextItem()) {
        list.add(read(in));
      }
    }
    return Collections.unmodifiableList(list);
  }
}
