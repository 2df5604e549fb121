package dev.pokayoke.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.CheckId.Family;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hand-made models: well described, so that only what a test breaks is found. */
final class Models {

  private static final Set<Family> JUDGE_WORDS = EnumSet.of(Family.TEXT, Family.USE, Family.EFFECT);

  static final ValueType STRING = new StringType(TypeName.get(String.class), StringKind.STRING);
  static final ValueType CHAR = new StringType(TypeName.CHAR, StringKind.CHAR);
  static final ValueType BOOLEAN = new BooleanType(TypeName.BOOLEAN);
  static final ValueType BYTE = new IntegerType(TypeName.BYTE, IntegerKind.BYTE);
  static final ValueType INT = new IntegerType(TypeName.INT, IntegerKind.INT);
  static final ValueType BOXED_INT = new IntegerType(TypeName.INT.box(), IntegerKind.INT);
  static final ValueType LONG = new IntegerType(TypeName.LONG, IntegerKind.LONG);
  static final ValueType DOUBLE = new NumberType(TypeName.DOUBLE, NumberKind.DOUBLE);
  static final ValueType DECIMAL =
      new NumberType(TypeName.get(BigDecimal.class), NumberKind.BIG_DECIMAL);

  private Models() {}

  static ClassName name(String simpleName) {
    return ClassName.get("shop", simpleName);
  }

  static ToolClass toolClass(ToolMethod... tools) {
    return toolClass("", Set.of(Trait.PUBLIC), tools);
  }

  static ToolClass toolClass(String prefix, Set<Trait> traits, ToolMethod... tools) {
    return new ToolClass(
        name("Orders"), traits, prefix, "", List.of(tools), true, new Spot("Orders"));
  }

  static ToolMethod tool(String name, Property... arguments) {
    return tool(name, Set.of(Trait.PUBLIC), arguments);
  }

  static ToolMethod tool(String name, Set<Trait> traits, Property... arguments) {
    return method(
        name, name, traits, "Does what the shop needs.", List.of(), "", STRING, arguments);
  }

  static ToolMethod method(
      String methodName,
      String name,
      Set<Trait> traits,
      String description,
      List<String> after,
      String timeout,
      ValueType result,
      Property... arguments) {
    List<Parameter> parameters =
        Arrays.stream(arguments).<Parameter>map(Parameter.Argument::new).toList();
    return new ToolMethod(
        name("Orders"),
        methodName,
        traits,
        name,
        description,
        Effect.READ,
        Effect.READ,
        true,
        after,
        Approval.BY_EFFECT,
        timeout,
        false,
        List.of(),
        parameters,
        result,
        new Spot(methodName));
  }

  static ToolMethod returning(String name, ValueType result, Property... arguments) {
    return method(
        name,
        name,
        Set.of(Trait.PUBLIC),
        "Does what the shop needs.",
        List.of(),
        "",
        result,
        arguments);
  }

  static ToolMethod after(String name, String... after) {
    return method(
        name, name, Set.of(Trait.PUBLIC), "Does what the shop needs.", List.of(after), "", STRING);
  }

  static Property property(String name, ValueType type) {
    return property(name, type, Constraints.NONE);
  }

  static Property property(String name, ValueType type, Constraints constraints) {
    return property(name, name, "What " + name + " means", type, constraints, true, null);
  }

  static Property withDefault(String name, ValueType type, Constraints constraints, String value) {
    return property(name, name, "What " + name + " means", type, constraints, false, value);
  }

  static Property optional(String name, ValueType type) {
    return property(name, name, "What " + name + " means", type, Constraints.NONE, false, null);
  }

  static Property undescribed(String name, ValueType type) {
    return property(name, name, "", type, Constraints.NONE, true, null);
  }

  static Property property(
      String javaName,
      String name,
      String description,
      ValueType type,
      Constraints constraints,
      boolean required,
      @Nullable String defaultValue) {
    return new Property(
        javaName,
        name,
        description,
        type,
        constraints,
        required,
        defaultValue,
        List.of(),
        "",
        false,
        new Spot(javaName));
  }

  static ValueType record(String name, Property... components) {
    return new ObjectType(name(name), "", Construction.RECORD, List.of(components));
  }

  static ValueType identifier(String name, ValueType type, Constraints constraints) {
    return new IdentifierType(
        name(name), "", property("value", "value", "", type, constraints, true, null));
  }

  static EnumType enumOf(String name, String... constants) {
    return new EnumType(
        name(name),
        "",
        Arrays.stream(constants).map(c -> new EnumConstant(c, c, "")).toList());
  }

  static ValueType list(ValueType item) {
    return new ListType(
        ParameterizedTypeName.get(ClassName.get(List.class), item.javaType().box()),
        ListKind.LIST,
        item);
  }

  static ValueType set(ValueType item) {
    return new ListType(
        ParameterizedTypeName.get(ClassName.get(Set.class), item.javaType().box()),
        ListKind.SET,
        item);
  }

  static ValueType array(ValueType item) {
    return new ListType(ArrayTypeName.of(item.javaType()), ListKind.ARRAY, item);
  }

  static ValueType map(ValueType key, ValueType value) {
    return new MapType(
        ParameterizedTypeName.get(
            ClassName.get(Map.class), key.javaType().box(), value.javaType().box()),
        key,
        value);
  }

  static ValueType optionalOf(ValueType value) {
    return new OptionalType(
        ParameterizedTypeName.get(
            ClassName.get(Optional.class), value.javaType().box()),
        OptionalKind.OPTIONAL,
        value);
  }

  /** Constraints on numbers; any may be null. */
  static Constraints numbers(
      @Nullable String minimum,
      @Nullable String maximum,
      @Nullable String exclusiveMinimum,
      @Nullable String exclusiveMaximum,
      @Nullable String multipleOf) {
    return new Constraints(
        decimal(minimum),
        decimal(maximum),
        decimal(exclusiveMinimum),
        decimal(exclusiveMaximum),
        decimal(multipleOf),
        null,
        null,
        null,
        null,
        "",
        "",
        false);
  }

  static Constraints closed(@Nullable String minimum, @Nullable String maximum) {
    return numbers(minimum, maximum, null, null, null);
  }

  private static @Nullable BigDecimal decimal(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  static Constraints lengths(@Nullable Integer least, @Nullable Integer most) {
    return new Constraints(null, null, null, null, null, least, most, null, null, "", "", false);
  }

  static Constraints items(@Nullable Integer least, @Nullable Integer most, boolean unique) {
    return new Constraints(null, null, null, null, null, null, null, least, most, "", "", unique);
  }

  static Constraints pattern(String pattern) {
    return new Constraints(
        null, null, null, null, null, null, null, null, null, pattern, "", false);
  }

  static Constraints format(String format) {
    return new Constraints(null, null, null, null, null, null, null, null, null, "", format, false);
  }

  /** The first line of the only finding. */
  static String only(CheckId id, List<Finding> findings) {
    assertEquals(List.of(id), ids(findings), () -> findings.toString());
    return findings.get(0).what();
  }

  /** What is wrong with tools, whatever words they use; that there are no words counts. */
  static List<Finding> found(ToolClass tools) {
    return new Checks(Integer.MAX_VALUE)
        .of(tools).stream()
            .filter(finding -> !JUDGE_WORDS.contains(finding.id().family())
                || finding.id().name().startsWith("Missing"))
            .toList();
  }

  /** What the checks find in a class with just this argument. */
  static List<Finding> judge(Property argument) {
    return found(toolClass(tool("get_order", argument)));
  }

  static List<CheckId> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  /** A place with a name, to see where a finding points: {@code days@minimum}. */
  record Spot(String named, List<Suppression> suppressions) implements Site {

    Spot(String named) {
      this(named, List.of());
    }

    @Override
    public Site at(String... attributes) {
      return new Spot(named + "@" + attributes[0], suppressions);
    }
  }
}
