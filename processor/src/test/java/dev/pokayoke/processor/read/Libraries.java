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
          ElementType.PARAMETER})
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
    for (String name : new String[] {
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
    jackson(sources, "JsonProperty", "String value() default \"\";");
    jackson(sources, "JsonPropertyDescription", "String value() default \"\";");
    jackson(sources, "JsonIgnore", "boolean value() default true;");
    jackson(sources, "JsonValue", "boolean value() default true;");
    sources.put("org/example/Nullable.java", NULLABLE);
    return sources;
  }

  private static void jakarta(Map<String, String> sources, String name, String body) {
    sources.put("jakarta/validation/constraints/" + name + ".java", JAKARTA.formatted(name, body));
  }

  private static void jackson(Map<String, String> sources, String name, String body) {
    sources.put(
        "com/fasterxml/jackson/annotation/" + name + ".java", JACKSON.formatted(name, body));
  }
}
