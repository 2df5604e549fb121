package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads records: closed objects, and identifiers with a type of their own. */
final class RecordReader {

  /** Far deeper than any model could fill; {@code record Node<T>(Node<List<T>> next)} never ends. */
  private static final int MAX_DEPTH = 32;

  private final Scope scope;
  private final PropertyReader properties;

  RecordReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.properties = new PropertyReader(scope, types);
  }

  ValueType read(DeclaredType type, TypeElement element, Use use) {
    TypeName name = TypeName.get(type);
    if (use.isArgument() && use.certain().contains(name)) {
      return TypeReader.unsupported(
          type, UnsupportedKind.RECURSIVE, "contains itself, so that no value of it ever ends");
    }
    if (use.enclosing().contains(name)) {
      return new ReferenceType(name);
    }
    if (use.enclosing().size() >= MAX_DEPTH) {
      return TypeReader.unsupported(
          type, UnsupportedKind.RECURSIVE, "contains ever deeper types, without end");
    }
    List<Component> components = Component.of(type, element, scope.types());
    String description = scope.describe(element);
    if (isIdentifier(components, element)) {
      Property value = properties.component(components.get(0), name, use);
      if (isScalar(value.type())) {
        return new IdentifierType(ClassName.get(element), description, value);
      }
    }
    return object(type, name, components, description, use);
  }

  private ValueType object(
      DeclaredType type, TypeName name, List<Component> components, String description, Use use) {
    List<Property> read = new ArrayList<>();
    for (Component component : components) {
      if (!Jackson.isIgnored(component.annotations())) {
        read.add(properties.component(component, name, use));
      } else if (use.isArgument()) {
        return TypeReader.unsupported(
            type,
            UnsupportedKind.TYPE,
            "hides its component '" + component.name() + "' by @JsonIgnore, but cannot be made"
                + " without it");
      }
    }
    return new ObjectType(name, description, Construction.RECORD, List.copyOf(read));
  }

  private static boolean isIdentifier(List<Component> components, TypeElement element) {
    return components.size() == 1
        && element.getTypeParameters().isEmpty()
        && (components.get(0).name().equals("value")
            || Jackson.isValue(components.get(0).annotations()));
  }

  private static boolean isScalar(ValueType type) {
    return type instanceof StringType
        || type instanceof IntegerType
        || type instanceof NumberType
        || type instanceof TextType
        || type instanceof EnumType
        || type instanceof BooleanType;
  }
}
