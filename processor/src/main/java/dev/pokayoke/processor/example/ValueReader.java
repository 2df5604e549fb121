package dev.pokayoke.processor.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.json.TextPattern;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of any type with the calls that a binding makes. What it gives is equal to another value where Java would
 * say so, for items must be compared.
 */
final class ValueReader {

  private final ArgumentReader in;
  private final ObjectReader objects;

  private final Map<TypeName, ValueType> definitions;
  private boolean certain = true;

  /** @param definitions the types that references mean */
  ValueReader(ArgumentReader in, Map<TypeName, ValueType> definitions) {
    this.in = in;
    this.definitions = definitions;
    this.objects = new ObjectReader(in, this);
  }

  /** Whether nothing was made that code of the user's may have refused. */
  boolean certain() {
    return certain;
  }

  void doubt() {
    certain = false;
  }

  void properties(List<Property> properties) {
    objects.properties(properties);
  }

  @Nullable
  Object property(Property property) {
    if (property.required() || property.type() instanceof OptionalType || !in.isNull()) {
      return value(property.type(), property.constraints());
    }
    return DefaultReader.absent(property);
  }

  @Nullable
  Object value(ValueType type, Constraints constraints) {
    if (type instanceof BooleanType) {
      return in.readBoolean();
    }
    if (type instanceof IntegerType integer) {
      return NumberCalls.integer(in, integer, constraints);
    }
    if (type instanceof NumberType number) {
      return NumberCalls.number(in, number, constraints);
    }
    if (type instanceof StringType string) {
      return string(string, constraints);
    }
    if (type instanceof TextType text) {
      return in.read(TextFormats.of(text.format()));
    }
    if (type instanceof BytesType) {
      return in.readBytes(size(constraints.minItems()), size(constraints.maxItems()));
    }
    if (type instanceof EnumType choice) {
      return in.readOneOf(names(choice));
    }
    if (type instanceof OptionalType optional) {
      return in.isNull()
          ? Optional.empty()
          : Optional.ofNullable(value(optional.value(), constraints));
    }
    return composed(type, constraints);
  }

  private @Nullable Object composed(ValueType type, Constraints constraints) {
    if (type instanceof IdentifierType identifier) {
      return objects.identifier(identifier);
    }
    if (type instanceof ObjectType object) {
      return objects.object(object, object.properties());
    }
    if (type instanceof UnionType union) {
      return objects.union(union);
    }
    if (type instanceof ReferenceType) {
      return value(Objects.requireNonNull(definitions.get(type.javaType())), constraints);
    }
    CollectionReader collections = new CollectionReader(in, this);
    if (type instanceof ListType list) {
      return collections.list(list, constraints);
    }
    if (type instanceof MapType map) {
      return collections.map(map, constraints);
    }
    if (type instanceof AnyType) {
      return type.javaType().equals(ClassName.OBJECT)
          ? in.readAny()
          : collections.open(type.javaType(), constraints);
    }
    throw new IllegalStateException("cannot be read: " + type);
  }

  @Nullable
  Object key(IdentifierType type, String name) {
    return objects.key(type, name);
  }

  private Object string(StringType type, Constraints constraints) {
    if (type.kind() == StringKind.CHAR) {
      return in.readChar();
    }
    int minimum = size(constraints.minLength());
    int maximum = size(constraints.maxLength());
    return constraints.pattern().isEmpty()
        ? in.readString(minimum, maximum)
        : in.readString(minimum, maximum, TextPattern.of(constraints.pattern()));
  }

  static String[] names(EnumType type) {
    return type.constants().stream().map(EnumConstant::name).toArray(String[]::new);
  }

  /** As the reader takes it: -1 for none. */
  static int size(@Nullable Integer size) {
    return size == null ? -1 : size;
  }
}
