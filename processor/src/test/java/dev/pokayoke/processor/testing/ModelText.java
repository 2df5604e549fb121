package dev.pokayoke.processor.testing;

import dev.pokayoke.processor.model.Site;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A model as text, without places: to compare what two compilers made of one source. */
public final class ModelText {

  private ModelText() {}

  public static String of(@Nullable Object value) {
    if (value instanceof Site) {
      return "site";
    }
    if (value instanceof Set<?> set) {
      return new TreeSet<>(set.stream().map(ModelText::of).toList()).toString();
    }
    if (value instanceof Collection<?> collection) {
      StringJoiner text = new StringJoiner(",\n", "[", "]");
      collection.forEach(item -> text.add(of(item)));
      return text.toString();
    }
    if (value instanceof Record model) {
      StringJoiner text = new StringJoiner(", ", value.getClass().getSimpleName() + "(", ")");
      for (RecordComponent component : model.getClass().getRecordComponents()) {
        text.add(component.getName() + "=" + of(get(model, component)));
      }
      return text.toString();
    }
    return String.valueOf(value);
  }

  private static @Nullable Object get(Record model, RecordComponent component) {
    try {
      return component.getAccessor().invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
