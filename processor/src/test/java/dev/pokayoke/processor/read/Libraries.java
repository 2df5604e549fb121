package dev.pokayoke.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Annotations of other libraries, as they declare them: where they may stand decides where they are found. */
final class Libraries {

  private static final String JAKARTA = """
      package jakarta.validation.constraints;
      import java.lang.annotation.*;
      @Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE,
          ElementType.CONSTRUCTOR, ElementType.PARAMETER, ElementType.TYPE_USE})
      @Retention(RetentionPolicy.RUNTIME)
      public @interface %s { %s }
      """;

  private static final String JACKSON = """
      package com.fasterxml.jackson.annotation;
      import java.lang.annotation.*;
      @Target({ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD,
          ElementType.CONSTRUCTOR, ElementType.PARAMETER})
      @Retention(RetentionPolicy.RUNTIME)
      public @interface %s { %s }
      """;

  private static final String NULLABLE = """
      package org.example;
      import java.lang.annotation.*;
      @Target(ElementType.TYPE_USE)
      public @interface Nullable {}
      """;

  private Libraries() {}

  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    jakarta(sources, "Min", "long value();");
    jakarta(sources, "Max", "long value();");
    jakarta(sources, "DecimalMin", "String value(); boolean inclusive() default true;");
    jakarta(sources, "DecimalMax", "String value(); boolean inclusive() default true;");
    jakarta(sources, "Size", "int min() default 0; int max() default Integer.MAX_VALUE;");
    jakarta(
        sources,
        "Pattern",
        "String regexp(); Flag[] flags() default {}; enum Flag { CASE_INSENSITIVE }"
            + " @interface List { Pattern[] value(); }");
    jakarta(sources, "Digits", "int integer(); int fraction();");
    for (String name : new String[] {
      "Past",
      "FutureOrPresent",
      "Email",
      "NotNull",
      "NotBlank",
      "NotEmpty",
      "Positive",
      "PositiveOrZero",
      "Negative",
      "NegativeOrZero"
    }) {
      jakarta(sources, name, "");
    }
    jackson(
        sources,
        "JsonProperty",
        "String value() default \"\"; Access access() default Access.AUTO;"
            + " enum Access { AUTO, READ_ONLY, WRITE_ONLY }");
    jackson(sources, "JsonPropertyDescription", "String value() default \"\";");
    jackson(sources, "JsonIgnore", "boolean value() default true;");
    jackson(sources, "JsonValue", "boolean value() default true;");
    jackson(
        sources,
        "JsonCreator",
        "Mode mode() default Mode.DEFAULT;"
            + " enum Mode { DEFAULT, DELEGATING, PROPERTIES, DISABLED }");
    jackson(sources, "JsonAnySetter", "boolean enabled() default true;");
    jackson(sources, "JsonUnwrapped", "boolean enabled() default true;");
    jackson(sources, "JsonAlias", "String[] value() default {};");
    jackson(
        sources,
        "JsonFormat",
        "String pattern() default \"\"; Shape shape() default Shape.ANY;"
            + " enum Shape { ANY, STRING, ARRAY }");
    onType(
        sources,
        "annotation.JsonIgnoreProperties",
        "String[] value() default {}; boolean allowGetters() default false;"
            + " boolean allowSetters() default false;");
    onType(
        sources,
        "annotation.JsonPropertyOrder",
        "String[] value() default {}; boolean alphabetic() default false;");
    onType(sources, "annotation.JsonAutoDetect", "");
    onType(sources, "databind.annotation.JsonNaming", "Class<?> value();");
    onType(
        sources,
        "databind.annotation.JsonDeserialize",
        "Class<?> using() default Void.class; Class<?> as() default Void.class;"
            + " Class<?> builder() default Void.class;");
    onType(
        sources,
        "databind.annotation.JsonPOJOBuilder",
        "String buildMethodName() default \"build\"; String withPrefix() default \"with\";");
    sources.put("org/example/Nullable.java", NULLABLE);
    return sources;
  }

  private static void jakarta(Map<String, String> sources, String name, String body) {
    sources.put("jakarta/validation/constraints/" + name + ".java", JAKARTA.formatted(name, body));
  }

  /** On a type or anywhere else: in a package of Jackson's. */
  private static void onType(Map<String, String> sources, String name, String body) {
    String qualified = "com.fasterxml.jackson." + name;
    int dot = qualified.lastIndexOf('.');
    sources.put(
        qualified.replace('.', '/') + ".java",
        "package %s; public @interface %s { %s }"
            .formatted(qualified.substring(0, dot), qualified.substring(dot + 1), body));
  }

  private static void jackson(Map<String, String> sources, String name, String body) {
    sources.put(
        "com/fasterxml/jackson/annotation/" + name + ".java", JACKSON.formatted(name, body));
  }
}
