package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads enums. */
final class EnumReader {

  private final Scope scope;
  /** A large enum may be used by many tools, and nothing in it depends on the place. */
  private final Map<TypeElement, ValueType> read = new HashMap<>();

  EnumReader(Scope scope) {
    this.scope = scope;
  }

  ValueType read(TypeElement type) {
    @Nullable ValueType known = read.get(type);
    if (known == null) {
      known = readNew(type);
      read.put(type, known);
    }
    if (known instanceof EnumType choice) {
      scope.extent().addConstants(choice.constants().size());
    }
    return known;
  }

  private ValueType readNew(TypeElement type) {
    ClassName name = ClassName.get(type);
    if (hasComputedNames(type)) {
      return new Unsupported(
          name,
          UnsupportedKind.TYPE,
          "computes the names of its constants by @JsonValue, which is known at run time only",
          "put @JsonProperty(\"...\") on each constant instead");
    }
    List<EnumConstant> constants =
        ConstantOrder.of(type).stream().map(this::constant).toList();
    return constants.isEmpty()
        ? new Unsupported(name, UnsupportedKind.EMPTY_ENUM, "is an enum without constants")
        : new EnumType(name, scope.describe(type), constants);
  }

  private EnumConstant constant(Element constant) {
    String javaName = constant.getSimpleName().toString();
    String name = Jackson.name(Annotations.of(constant)).orElse(javaName);
    return new EnumConstant(javaName, name, scope.describe(constant));
  }

  private static boolean hasComputedNames(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> Jackson.isValue(Annotations.of(method)))
        || ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .anyMatch(field -> Jackson.isValue(Annotations.of(field)));
  }
}
