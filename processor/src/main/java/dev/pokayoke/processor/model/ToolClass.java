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

  /** The class with those of its tools only that get bindings. */
  public ToolClass bound() {
    return with(methods.stream().filter(ToolMethod::bound).toList());
  }

  /** The class with those of its tools only that are checked and run by another framework. */
  public ToolClass unbound() {
    return with(methods.stream().filter(tool -> !tool.bound()).toList());
  }

  private ToolClass with(List<ToolMethod> some) {
    return some.size() == methods.size()
        ? this
        : new ToolClass(type, traits, prefix, description, some, hasGeneratedAnnotation, site);
  }
}
