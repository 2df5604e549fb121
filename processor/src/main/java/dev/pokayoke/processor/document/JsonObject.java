package dev.pokayoke.processor.document;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An object that has been read, and where. Pointers are put together when they are asked for: few are. */
final class JsonObject extends LinkedHashMap<String, @Nullable Object> {

  private static final long serialVersionUID = 1L;

  private final transient Step step;
  private final int line;
  private final int column;

  /** A member or an item, and what it is in; null for the whole text. */
  record Step(@Nullable Step outer, String name) {

    String pointer() {
      StringBuilder pointer = new StringBuilder();
      for (@Nullable Step step = this; step.outer != null; step = step.outer) {
        pointer.insert(0, "/" + step.name.replace("~", "~0").replace("/", "~1"));
      }
      return pointer.toString();
    }
  }

  JsonObject(Step step, int line, int column) {
    this.step = step;
    this.line = line;
    this.column = column;
  }

  At at() {
    return new At(line, column, step.pointer());
  }
}
