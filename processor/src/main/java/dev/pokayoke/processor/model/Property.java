package dev.pokayoke.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value that the model sends or receives: a tool's argument or a record's component.
 *
 * @param javaName parameter, component or accessor name in the source
 * @param name the JSON property name
 * @param description what the model reads, or {@code ""}
 * @param required whether the model must send it; an optional one also accepts {@code null}. A default makes it optional;
 *     both together mean that the source says both
 * @param defaultValue as written, or null for none
 * @param unit as written, or {@code ""}
 * @param access how it is taken out of an object and put in
 * @param markedNullable whether {@code @Nullable} stands on a component or property, in the file of the tool
 * @param lostDefault whether the source gives it a default that does not reach Java, and nothing says what is to happen instead
 */
public record Property(
    String javaName,
    String name,
    String description,
    ValueType type,
    Constraints constraints,
    boolean required,
    @Nullable String defaultValue,
    List<String> examples,
    String unit,
    boolean grounded,
    Site site,
    Access access,
    boolean markedNullable,
    boolean lostDefault) {

  /** A property that is taken out and put in like a component of a record. */
  public Property(
      String javaName,
      String name,
      String description,
      ValueType type,
      Constraints constraints,
      boolean required,
      @Nullable String defaultValue,
      List<String> examples,
      String unit,
      boolean grounded,
      Site site) {
    this(
        javaName,
        name,
        description,
        type,
        constraints,
        required,
        defaultValue,
        examples,
        unit,
        grounded,
        site,
        Access.component(javaName),
        false,
        false);
  }

  /** The property that tells which variant of a union an object is, and is none of its own. */
  static Property discriminator(String name, String value) {
    ValueType text =
        new ValueType.StringType(ClassName.get(String.class), ValueType.StringKind.STRING);
    return new Property(
        name,
        name,
        "",
        new ValueType.ConstantType(text, value),
        Constraints.NONE,
        true,
        null,
        List.of(),
        "",
        false,
        Site.NONE);
  }

  /** The same property where its value is known, because it says which variant of a union the object is. */
  public Property saying(String value) {
    return new Property(
        javaName,
        name,
        description,
        new ValueType.ConstantType(type, value),
        Constraints.NONE,
        true,
        null,
        List.of(),
        "",
        false,
        site,
        access,
        false,
        false);
  }

  /** Whether it is not set at all when the model leaves it out, so that the object's own default stays. */
  public boolean staysUnset() {
    return access.set() != null
        && !required
        && defaultValue == null
        && !(type instanceof ValueType.OptionalType);
  }
}
