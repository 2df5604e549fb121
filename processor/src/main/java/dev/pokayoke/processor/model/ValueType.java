package dev.pokayoke.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type of an argument, a component or a result, as far as JSON is concerned. What cannot be expressed is
 * {@link Unsupported}, and a check says why.
 */
public sealed interface ValueType {

  /** The type as it stands in generated code. */
  TypeName javaType();

  /** {@code boolean} or {@code Boolean}. */
  record BooleanType(TypeName javaType) implements ValueType {}

  /** A whole number. */
  record IntegerType(TypeName javaType, IntegerKind kind) implements ValueType {}

  enum IntegerKind {
    BYTE,
    SHORT,
    INT,
    LONG,
    BIG_INTEGER
  }

  /** A number with a fraction. */
  record NumberType(TypeName javaType, NumberKind kind) implements ValueType {}

  enum NumberKind {
    FLOAT,
    DOUBLE,
    BIG_DECIMAL
  }

  /** A text. */
  record StringType(TypeName javaType, StringKind kind) implements ValueType {}

  enum StringKind {
    STRING,
    CHAR,
    CHAR_SEQUENCE
  }

  /** A {@code byte[]}, which travels as a text in base64. */
  record BytesType(TypeName javaType) implements ValueType {}

  /** A text with a form of its own, such as a date. */
  record TextType(TypeName javaType, TextFormat format) implements ValueType {}

  /** An enum. */
  record EnumType(ClassName javaType, String description, List<EnumConstant> constants)
      implements ValueType {}

  /**
   * @param javaName the constant in the source
   * @param name what the model sends
   * @param description for the model, or {@code ""}
   */
  record EnumConstant(String javaName, String name, String description) {}

  /**
   * A closed object: a record, or a class made by constructor, builder or setters.
   *
   * @param properties those that are arguments of the maker in its order
   */
  record ObjectType(
      TypeName javaType,
      String description,
      Construction construction,
      Maker maker,
      List<Property> properties)
      implements ValueType {

    /** An object that its constructor makes. */
    public ObjectType(
        TypeName javaType,
        String description,
        Construction construction,
        List<Property> properties) {
      this(javaType, description, construction, Maker.constructor(javaType), properties);
    }
  }

  enum Construction {
    RECORD,
    CONSTRUCTOR,
    BUILDER,
    SETTERS,
    /** Only ever written, never read: it has accessors but no way to be made. */
    NONE
  }

  /**
   * A record with the one scalar component {@code value}, or a class that stands for one value: its component's schema, a
   * type of its own in Java.
   *
   * @param comparable whether two of the same value are equal in Java, as far as its class shows
   */
  record IdentifierType(
      ClassName javaType, String description, Maker maker, Property value, boolean comparable)
      implements ValueType {

    /** A record. */
    public IdentifierType(ClassName javaType, String description, Property value) {
      this(javaType, description, Maker.constructor(javaType), value, true);
    }
  }

  /**
   * A text that is always the same: the property that tells which variant of a union an object is.
   *
   * @param type as which it stands in the object, of a constant or a text
   */
  record ConstantType(ValueType type, String value) implements ValueType {

    @Override
    public TypeName javaType() {
      return type.javaType();
    }
  }

  /**
   * One of several objects: a sealed type, or a class whose subtypes are listed.
   *
   * @param discriminator the property that tells them apart; it is no property of the variants, unless they have one of
   *     {@link ConstantType} that stands for it
   * @param variants subclasses before the classes that they extend
   */
  record UnionType(
      TypeName javaType, String description, String discriminator, List<Variant> variants)
      implements ValueType {

    /** What the JSON of a variant has: the discriminator, then its own properties. */
    public List<Property> properties(Variant variant) {
      Property told = Property.discriminator(discriminator, variant.name());
      Stream<Property> own = variant.object().properties().stream()
          .filter(property -> !(property.type() instanceof ConstantType));
      return Stream.concat(Stream.of(told), own).toList();
    }
  }

  /**
   * @param name what the discriminator says
   * @param type an object, without the discriminator; or unsupported
   */
  record Variant(String name, ValueType type) {

    /** Of the type, which a check has refused when it is none. */
    public ObjectType object() {
      if (type instanceof ObjectType object) {
        return object;
      }
      throw new IllegalStateException("no object: " + type);
    }
  }

  /** An object type or union that encloses this place; it is defined there. */
  record ReferenceType(TypeName javaType) implements ValueType {}

  /** A JSON array. */
  record ListType(TypeName javaType, ListKind kind, ValueType item) implements ValueType {}

  enum ListKind {
    LIST,
    COLLECTION,
    ITERABLE,
    SET,
    STREAM,
    ARRAY
  }

  /** A JSON object whose property names are data. The key is a string, an enum or an identifier. */
  record MapType(TypeName javaType, ValueType key, ValueType value) implements ValueType {}

  /** A value that may be absent. */
  record OptionalType(TypeName javaType, OptionalKind kind, ValueType value) implements ValueType {}

  enum OptionalKind {
    OPTIONAL,
    OPTIONAL_INT,
    OPTIONAL_LONG,
    OPTIONAL_DOUBLE
  }

  /** A result that comes later. */
  record AsyncType(TypeName javaType, ValueType value) implements ValueType {}

  /** Any JSON at all: {@code Object}, {@code Map<String, Object>}. */
  record AnyType(TypeName javaType) implements ValueType {

    /** Whether only objects are meant, and not any JSON. */
    public boolean isMap() {
      return javaType instanceof ParameterizedTypeName;
    }
  }

  /** No result. */
  record VoidType(TypeName javaType) implements ValueType {}

  /** The runtime's own result type: the tool decides what the model reads. */
  record ToolResultType(TypeName javaType) implements ValueType {}

  /** An image or other bytes. */
  record MediaType(TypeName javaType) implements ValueType {}

  /**
   * What cannot be expressed.
   *
   * @param reason what is wrong, as the end of a sentence: "… is a raw type"
   * @param fix what to do, or {@code ""} for what helps with all of the kind
   */
  record Unsupported(TypeName javaType, UnsupportedKind kind, String reason, String fix)
      implements ValueType {

    public Unsupported(TypeName javaType, UnsupportedKind kind, String reason) {
      this(javaType, kind, reason, "");
    }
  }

  enum UnsupportedKind {
    TYPE,
    RAW,
    WILDCARD,
    EMPTY_ENUM,
    MAP_KEY,
    INACCESSIBLE,
    RECURSIVE,
    /** Has more properties than anybody could fill. */
    TOO_LARGE,
    /** Is one too many: the tools of the class are too large together. */
    CLASS_TOO_LARGE
  }
}
