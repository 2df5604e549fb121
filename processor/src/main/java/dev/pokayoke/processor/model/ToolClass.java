package dev.pokayoke.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A class or interface that declares tools.
 *
 * @param prefix of the tool names, without the underscore; {@code ""} for none. {@link ToolMethod#name()} has it already
 * @param description of the toolbox, or {@code ""}
 * @param hasGeneratedAnnotation whether {@code javax.annotation.processing.Generated} can be named in generated code
 */
public record ToolClass(
    ClassName type,
    Set<Trait> traits,
    String prefix,
    String description,
    List<ToolMethod> methods,
    boolean hasGeneratedAnnotation,
    Site site) {

  /** The class that binds the tools: same package, nested names joined by an underscore. */
  public ClassName bindings() {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Bindings");
  }
}
