package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import java.util.EnumSet;
import java.util.Set;

/** Results that are media and nothing else, so that they reach the model as parts of their own and not as JSON. */
public final class MediaResults {

  /** What an {@code Iterable} is as well. */
  private static final Set<ListKind> ITERABLE =
      EnumSet.of(ListKind.LIST, ListKind.COLLECTION, ListKind.ITERABLE, ListKind.SET);

  private MediaResults() {}

  /** Whether a result is one medium, a list of them, or perhaps one; now or later. */
  public static boolean isMedia(ValueType result) {
    if (result instanceof AsyncType later) {
      return isMedia(later.value());
    }
    return result instanceof MediaType
        || result instanceof OptionalType optional
            && optional.kind() == OptionalKind.OPTIONAL
            && optional.value() instanceof MediaType
        || result instanceof ListType list
            && ITERABLE.contains(list.kind())
            && list.item() instanceof MediaType;
  }
}
