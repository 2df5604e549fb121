package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constraints limit, and so which types they can be put on. */
enum ConstraintKind {
  NUMBER("they limit numbers"),
  LENGTH("they limit the characters of a text"),
  PATTERN("it limits a text"),
  FORMAT("it names the form of a text"),
  SIZE("they limit the items of a list, set, array or map, or the bytes of a byte[]"),
  UNIQUE("it compares the items of a list or array");

  /** Texts of these types may be long and are not of one form only. */
  private static final Set<TextFormat> FREE_TEXT =
      EnumSet.of(TextFormat.URI, TextFormat.URL, TextFormat.PATH, TextFormat.PATTERN);

  private final String purpose;

  ConstraintKind(String purpose) {
    this.purpose = purpose;
  }

  String purpose() {
    return purpose;
  }

  boolean appliesTo(ValueType type) {
    return switch (this) {
      case NUMBER -> type instanceof IntegerType || type instanceof NumberType;
      case LENGTH, PATTERN -> isFreeText(type);
      case FORMAT -> isString(type);
      case SIZE ->
        type instanceof ListType
            || type instanceof MapType
            || type instanceof BytesType
            || type instanceof AnyType any && any.isMap();
      case UNIQUE -> type instanceof ListType;
    };
  }

  private static boolean isString(ValueType type) {
    return type instanceof StringType string && string.kind() != StringKind.CHAR;
  }

  private static boolean isFreeText(ValueType type) {
    return isString(type) || type instanceof TextType text && FREE_TEXT.contains(text.format());
  }

  /** The attributes that are set, as they are written, each with its kind. */
  static Map<String, ConstraintKind> of(Constraints constraints) {
    Map<String, ConstraintKind> set = new LinkedHashMap<>();
    put(set, "minimum", constraints.minimum(), NUMBER);
    put(set, "maximum", constraints.maximum(), NUMBER);
    put(set, "exclusiveMinimum", constraints.exclusiveMinimum(), NUMBER);
    put(set, "exclusiveMaximum", constraints.exclusiveMaximum(), NUMBER);
    put(set, "multipleOf", constraints.multipleOf(), NUMBER);
    put(set, "minLength", constraints.minLength(), LENGTH);
    put(set, "maxLength", constraints.maxLength(), LENGTH);
    put(set, "pattern", constraints.pattern().isEmpty() ? null : constraints.pattern(), PATTERN);
    put(set, "format", constraints.format().isEmpty() ? null : constraints.format(), FORMAT);
    put(set, "minItems", constraints.minItems(), SIZE);
    put(set, "maxItems", constraints.maxItems(), SIZE);
    put(set, "uniqueItems", constraints.uniqueItems() ? true : null, UNIQUE);
    return set;
  }

  private static void put(
      Map<String, ConstraintKind> set,
      String attribute,
      @Nullable Object value,
      ConstraintKind kind) {
    if (value != null) {
      set.put(attribute, kind);
    }
  }
}
