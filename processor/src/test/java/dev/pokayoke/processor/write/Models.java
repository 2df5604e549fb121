package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolExample;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hand-made models. */
final class Models {

  static final ValueType STRING = new StringType(ClassName.get(String.class), StringKind.STRING);
  static final ValueType INT = new IntegerType(TypeName.INT, IntegerKind.INT);
  static final ValueType DECIMAL =
      new NumberType(ClassName.get(BigDecimal.class), NumberKind.BIG_DECIMAL);

  private Models() {}

  static ClassName example(String name, String... nested) {
    return ClassName.get("com.example", name, nested);
  }

  static EnumType choice(String name, String... constants) {
    List<EnumConstant> all = Arrays.stream(constants)
        .map(constant -> new EnumConstant(constant, constant, ""))
        .toList();
    return new EnumType(example(name), "", all);
  }

  static ObjectType object(ClassName type, Property... components) {
    return new ObjectType(type, "", Construction.RECORD, List.of(components));
  }

  static IdentifierType identifier(String name, String pattern) {
    Property value = property("value", STRING, "Id", pattern(pattern), true, null);
    return new IdentifierType(example(name), "", value);
  }

  static ListType list(ValueType item) {
    TypeName type =
        ParameterizedTypeName.get(ClassName.get(List.class), item.javaType().box());
    return new ListType(type, ListKind.LIST, item);
  }

  static Property required(String name, ValueType type) {
    return property(name, type, "The " + name, Constraints.NONE, true, null);
  }

  static Property required(String name, ValueType type, Constraints constraints) {
    return property(name, type, "The " + name, constraints, true, null);
  }

  static Property optional(String name, ValueType type, @Nullable String defaultValue) {
    return property(name, type, "The " + name, Constraints.NONE, false, defaultValue);
  }

  static Property property(
      String name,
      ValueType type,
      String description,
      Constraints constraints,
      boolean required,
      @Nullable String defaultValue) {
    return new Property(
        name,
        name,
        description,
        type,
        constraints,
        required,
        defaultValue,
        List.of(),
        "",
        false,
        Site.NONE);
  }

  static Constraints range(@Nullable String minimum, @Nullable String maximum) {
    return new Constraints(
        decimal(minimum),
        decimal(maximum),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "",
        "",
        false);
  }

  static Constraints pattern(String pattern) {
    return new Constraints(
        null, null, null, null, null, null, null, null, null, pattern, "", false);
  }

  private static @Nullable BigDecimal decimal(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  static ToolMethod tool(String methodName, String name, ValueType result, Property... arguments) {
    List<Parameter> parameters =
        Stream.of(arguments).<Parameter>map(Parameter.Argument::new).toList();
    return tool(methodName, name, "Does " + name + ".", Set.of(Trait.PUBLIC), parameters, result);
  }

  static ToolMethod tool(
      String methodName,
      String name,
      String description,
      Set<Trait> traits,
      List<Parameter> parameters,
      ValueType result) {
    return new ToolMethod(
        example("Shop"),
        methodName,
        traits,
        name,
        description,
        Effect.INFERRED,
        Effect.READ,
        false,
        List.of(),
        Approval.BY_EFFECT,
        "",
        false,
        List.of(),
        parameters,
        result,
        Site.NONE);
  }

  static ToolMethod withExamples(ToolMethod tool, ToolExample... examples) {
    return new ToolMethod(
        tool.declaredIn(),
        tool.methodName(),
        tool.traits(),
        tool.name(),
        tool.description(),
        tool.declaredEffect(),
        tool.effect(),
        tool.idempotent(),
        tool.after(),
        tool.approval(),
        tool.timeout(),
        tool.returnDirect(),
        List.of(examples),
        tool.parameters(),
        tool.result(),
        tool.site());
  }

  static ToolClass toolClass(ToolMethod... tools) {
    return new ToolClass(
        example("Shop"), Set.of(Trait.PUBLIC), "", "", List.of(tools), true, Site.NONE);
  }
}
