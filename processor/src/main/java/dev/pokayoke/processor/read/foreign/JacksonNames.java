package dev.pokayoke.processor.read.foreign;

/** Annotations of Jackson and Swagger, which some frameworks read and others pass over. */
final class JacksonNames {

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  static final String PROPERTY = JACKSON + "JsonProperty";
  static final String DESCRIPTION = JACKSON + "JsonPropertyDescription";
  static final String CLASS_DESCRIPTION = JACKSON + "JsonClassDescription";
  static final String SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";

  private JacksonNames() {}
}
