package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the schema tells the model about a property: its text, or else its type's, then the unit, what the constants of an
 * enum mean, and an example of a form that JSON Schema has no name for.
 */
final class Descriptions {

  private Descriptions() {}

  /** {@code "Which unit. CELSIUS: degrees Celsius."}, or {@code ""}. */
  static String of(Property property) {
    ValueType type = property.type();
    List<String> parts = new ArrayList<>();
    parts.add(property.description().isEmpty() ? ofType(type) : property.description());
    if (!property.unit().isEmpty()) {
      parts.add("Unit: " + property.unit() + ".");
    }
    addConstants(parts, type);
    addForm(parts, type);
    return joined(parts);
  }

  /** What the type itself says. */
  static String ofType(ValueType type) {
    if (type instanceof ObjectType object) {
      return object.description();
    }
    if (type instanceof UnionType union) {
      return union.description();
    }
    if (type instanceof EnumType choice) {
      return choice.description();
    }
    if (type instanceof IdentifierType identifier) {
      return identifier.description().isEmpty() ? of(identifier.value()) : identifier.description();
    }
    if (type instanceof OptionalType optional) {
      return ofType(optional.value());
    }
    return "";
  }

  private static void addConstants(List<String> parts, ValueType type) {
    if (type instanceof EnumType choice) {
      for (EnumConstant constant : choice.constants()) {
        if (!constant.description().isEmpty()) {
          parts.add(constant.name() + ": " + constant.description());
        }
      }
    } else if (type instanceof OptionalType optional) {
      addConstants(parts, optional.value());
    } else if (type instanceof ListType list) {
      addConstants(parts, list.item());
    } else if (type instanceof MapType map) {
      addConstants(parts, map.key());
      if (!map.value().equals(map.key())) {
        addConstants(parts, map.value());
      }
    }
  }

  private static void addForm(List<String> parts, ValueType type) {
    if (type instanceof TextType text && text.format().format().isEmpty()) {
      parts.add("Written like " + text.format().example());
    } else if (type instanceof BytesType) {
      parts.add("Written in base64");
    } else if (type instanceof OptionalType optional) {
      addForm(parts, optional.value());
    } else if (type instanceof ListType list) {
      addForm(parts, list.item());
    } else if (type instanceof MapType map) {
      addForm(parts, map.value());
    }
  }

  private static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (!text.isEmpty() && !part.isEmpty()) {
        text.append(end(text.codePointBefore(text.length())));
      }
      text.append(part);
    }
    return text.toString();
  }

  /** What ends a sentence and goes before the next one. Scripts without spaces have a full stop of their own. */
  private static String end(int last) {
    if (Character.isIdeographic(last)) {
      return "。";
    }
    return Character.isLetterOrDigit(last) || "\"')]}%".indexOf(last) >= 0 ? ". " : " ";
  }
}
