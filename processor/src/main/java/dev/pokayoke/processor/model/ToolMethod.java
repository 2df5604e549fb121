package dev.pokayoke.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A method that a model may call.
 *
 * @param declaredIn the class that a static method is called on
 * @param name the full tool name, prefix included
 * @param description what the model reads, or {@code ""} when nothing was written
 * @param declaredEffect as annotated, {@link Effect#INFERRED} when not
 * @param effect as it counts: never {@link Effect#INFERRED}
 * @param after tool names as written
 * @param timeout as written, or {@code ""}
 * @param vocabulary in whose words the source says all this
 * @param bound whether it gets a binding; a tool of another framework may only be checked
 */
public record ToolMethod(
    ClassName declaredIn,
    String methodName,
    Set<Trait> traits,
    String name,
    String description,
    Effect declaredEffect,
    Effect effect,
    boolean idempotent,
    List<String> after,
    Approval approval,
    String timeout,
    boolean returnDirect,
    List<ToolExample> examples,
    List<Parameter> parameters,
    ValueType result,
    Site site,
    Vocabulary vocabulary,
    boolean bound) {

  /** A tool that is declared by our own annotations. */
  public ToolMethod(
      ClassName declaredIn,
      String methodName,
      Set<Trait> traits,
      String name,
      String description,
      Effect declaredEffect,
      Effect effect,
      boolean idempotent,
      List<String> after,
      Approval approval,
      String timeout,
      boolean returnDirect,
      List<ToolExample> examples,
      List<Parameter> parameters,
      ValueType result,
      Site site) {
    this(
        declaredIn,
        methodName,
        traits,
        name,
        description,
        declaredEffect,
        effect,
        idempotent,
        after,
        approval,
        timeout,
        returnDirect,
        examples,
        parameters,
        result,
        site,
        Vocabulary.POKAYOKE,
        true);
  }

  /**
   * The same, declared by annotations of another framework.
   *
   * @param binds whether it gets a binding all the same
   */
  public ToolMethod of(Vocabulary framework, boolean binds) {
    return new ToolMethod(
        declaredIn,
        methodName,
        traits,
        name,
        description,
        declaredEffect,
        effect,
        idempotent,
        after,
        approval,
        timeout,
        returnDirect,
        examples,
        parameters,
        result,
        site,
        framework,
        binds);
  }

  /** Whether it stands in a tool list and not in Java, so that no binding of ours reads its arguments. */
  public boolean isListed() {
    return declaredIn.equals(ClassName.OBJECT);
  }

  /** The parameters that the model fills, in order. They are treated as the components of a record. */
  public List<Property> arguments() {
    return parameters.stream()
        .filter(Parameter.Argument.class::isInstance)
        .map(parameter -> ((Parameter.Argument) parameter).property())
        .toList();
  }
}
