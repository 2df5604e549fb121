package dev.pokayoke.processor.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads arrays, and objects whose property names are data. */
final class CollectionReader {

  private static final AnyType ANY = new AnyType(ClassName.OBJECT);

  private static final MapType ANY_MAP = new MapType(
      ParameterizedTypeName.get(Map.class, String.class, Object.class),
      new StringType(ClassName.get(String.class), StringKind.STRING),
      ANY);

  private static final ListType ANY_LIST =
      new ListType(ParameterizedTypeName.get(List.class, Object.class), ListKind.LIST, ANY);

  private final ArgumentReader in;
  private final ValueReader values;

  CollectionReader(ArgumentReader in, ValueReader values) {
    this.in = in;
    this.values = values;
  }

  /** A node of a JSON library: unlike numbers, 1 and 1.0 are two of them. */
  private record Node(@Nullable Object value) {}

  Object list(ListType type, Constraints constraints) {
    int mark = in.mark();
    List<@Nullable Object> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextItem()) {
        items.add(values.value(type.item(), Constraints.NONE));
      }
      checkSize(items.size(), constraints);
      boolean unique = constraints.uniqueItems() || type.kind() == ListKind.SET;
      if (unique && in.cleanSince(mark)) {
        in.checkUnique(items);
      }
    }
    return switch (type.kind()) {
      case SET -> new LinkedHashSet<>(items);
      // Neither has an equals.
      case ARRAY, STREAM -> new Object();
      default -> items;
    };
  }

  Object map(MapType type, Constraints constraints) {
    Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
    if (!in.beginObject()) {
      return entries;
    }
    int size = 0;
    for (String name; (name = in.nextName()) != null; size++) {
      if (type.key() instanceof EnumType choice) {
        String[] names = ValueReader.names(choice);
        if (!Arrays.asList(names).contains(name)) {
          in.unknownKey(name, names);
          continue;
        }
      }
      Object key = key(type, name);
      in.onceKey(key != null && entries.containsKey(key));
      entries.put(key, values.value(type.value(), Constraints.NONE));
    }
    // Texts are counted as keys, others as they come.
    checkSize(type.key() instanceof StringType ? entries.size() : size, constraints);
    return entries;
  }

  private @Nullable Object key(MapType type, String name) {
    if (!(type.key() instanceof IdentifierType identifier)) {
      return name;
    }
    Object key = values.key(identifier, name);
    // Where Java cannot compare identifiers, names are compared.
    return identifier.comparable() ? key : name;
  }

  /** @param type of JSON that may have any shape, or any but for its root */
  Object open(TypeName type, Constraints constraints) {
    JsonTree.Kind kind = JsonTree.of(type).map(JsonTree::kind).orElse(null);
    if (kind == null) {
      return map(ANY_MAP, constraints);
    }
    return new Node(
        switch (kind) {
          case NODE -> in.readAny();
          case OBJECT -> map(ANY_MAP, Constraints.NONE);
          case ARRAY -> list(ANY_LIST, Constraints.NONE);
        });
  }

  private void checkSize(int size, Constraints constraints) {
    in.checkSize(
        size, ValueReader.size(constraints.minItems()), ValueReader.size(constraints.maxItems()));
  }
}
