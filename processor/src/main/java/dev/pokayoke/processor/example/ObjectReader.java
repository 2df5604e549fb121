package dev.pokayoke.processor.example;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.json.TextPattern;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects, typed identifiers and unions, up to where their constructors are called. */
final class ObjectReader {

  private final ArgumentReader in;
  private final ValueReader values;

  ObjectReader(ArgumentReader in, ValueReader values) {
    this.in = in;
    this.values = values;
  }

  /** An object of a class whose equals Java gives: that of a record. */
  private record Made(TypeName type, List<@Nullable Object> values) {}

  /** @param properties that the model sends: those of the object, and perhaps the one that tells it apart from others */
  @Nullable
  Object object(ObjectType type, List<Property> properties) {
    int mark = in.mark();
    List<@Nullable Object> read = properties(properties);
    if (!in.cleanSince(mark)) {
      return null;
    }
    return made(type.javaType(), type.construction() == Construction.RECORD, read);
  }

  @Nullable
  Object identifier(IdentifierType type) {
    int mark = in.mark();
    Property property = type.value();
    Object value = values.value(property.type(), property.constraints());
    return in.cleanSince(mark) ? identifier(type, value) : null;
  }

  /** The identifier that the name of a property is. */
  @Nullable
  Object key(IdentifierType type, String name) {
    int mark = in.mark();
    Constraints constraints = type.value().constraints();
    int minimum = ValueReader.size(constraints.minLength());
    int maximum = ValueReader.size(constraints.maxLength());
    if (((StringType) type.value().type()).kind() == StringKind.CHAR) {
      in.checkName(name, 1, 1);
    } else if (constraints.pattern().isEmpty()) {
      in.checkName(name, minimum, maximum);
    } else {
      in.checkName(name, minimum, maximum, TextPattern.of(constraints.pattern()));
    }
    return in.cleanSince(mark) ? identifier(type, name) : null;
  }

  private Object identifier(IdentifierType type, @Nullable Object value) {
    return made(type.javaType(), type.comparable(), Arrays.asList(value));
  }

  /** @param comparable whether two of the same values are equal in Java */
  private Object made(TypeName type, boolean comparable, List<@Nullable Object> arguments) {
    // Not every compiler tells who wrote a record's constructor, so any may be the user's.
    values.doubt();
    return comparable ? new Made(type, arguments) : new Object();
  }

  @Nullable
  Object union(UnionType type) {
    String[] names = type.variants().stream().map(Variant::name).toArray(String[]::new);
    String name = in.variant(type.discriminator(), names);
    return type.variants().stream()
        .filter(variant -> variant.name().equals(name))
        .findFirst()
        .map(variant -> object(variant.object(), type.properties(variant)))
        .orElse(null);
  }

  /** Their values, in their own order. */
  List<@Nullable Object> properties(List<Property> properties) {
    Map<String, Property> known = new LinkedHashMap<>();
    properties.forEach(property -> known.put(property.name(), property));
    Map<String, @Nullable Object> read = new HashMap<>();
    if (in.beginObject()) {
      for (String name; (name = in.nextName()) != null; ) {
        Property property = known.get(name);
        if (property == null) {
          in.unknownProperty(name, known.keySet().toArray(String[]::new));
        } else {
          in.onceKey(read.containsKey(name));
          read.put(name, value(property));
        }
      }
      for (Property property : properties) {
        if (property.required() && !read.containsKey(property.name())) {
          in.requireAll(0, 1, new String[] {property.name()});
        }
      }
    }
    return properties.stream()
        .map(property -> read.containsKey(property.name())
            ? read.get(property.name())
            : DefaultReader.absent(property))
        .toList();
  }

  private @Nullable Object value(Property property) {
    if (property.type() instanceof ConstantType) {
      in.skipVariant();
      return null;
    }
    return values.property(property);
  }
}
