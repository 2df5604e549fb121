package dev.pokayoke.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;

/** Says why a type cannot be expressed in JSON. That a class has too many of them is for {@link SizeChecks} to say. */
final class UnsupportedChecks implements Check {

  static final String BREAK_CYCLE = "break the cycle, e.g. hold identifiers instead of the objects";

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.type() instanceof Unsupported type
          && type.kind() != UnsupportedKind.CLASS_TOO_LARGE
          && !followsFromPlacement(tools, use.place().tool(), type.javaType())) {
        use.report(findings, id(type.kind()), type.reason(), "", fix(type, use.name()));
      }
    }
  }

  private static CheckId id(UnsupportedKind kind) {
    return switch (kind) {
      case TYPE -> CheckId.UnsupportedType;
      case RAW -> CheckId.RawType;
      case WILDCARD -> CheckId.WildcardType;
      case EMPTY_ENUM -> CheckId.EmptyEnum;
      case MAP_KEY -> CheckId.NonStringMapKey;
      case INACCESSIBLE -> CheckId.InaccessibleType;
      case RECURSIVE -> CheckId.RecursiveType;
      case TOO_LARGE, CLASS_TOO_LARGE -> CheckId.TooLarge;
    };
  }

  private static String fix(Unsupported type, String name) {
    return type.fix().isEmpty() ? fix(type.kind(), name) : type.fix();
  }

  private static String fix(UnsupportedKind kind, String name) {
    return switch (kind) {
      case TYPE ->
        "use a type that JSON can carry, e.g. a record of texts, numbers, enums and lists";
      case RAW -> "name what is inside, e.g. %s<String>".formatted(name);
      case WILDCARD -> "name the type instead of '?'";
      case EMPTY_ENUM -> "give '%s' a constant, or use another type".formatted(name);
      case MAP_KEY ->
        "use a String, an enum, or a record with the one component 'value' as the key";
      case INACCESSIBLE ->
        "drop 'private' from '%s' and the classes around it; in another package it must be public"
            .formatted(name);
      case RECURSIVE -> BREAK_CYCLE;
      case TOO_LARGE, CLASS_TOO_LARGE ->
        "hold identifiers, and let another tool tell what they stand for";
    };
  }

  /** {@link PlacementChecks} reports a generic or hidden tool once; its types need no word of their own. */
  private static boolean followsFromPlacement(ToolClass tools, ToolMethod tool, TypeName type) {
    boolean generic =
        tools.traits().contains(Trait.GENERIC) || tool.traits().contains(Trait.GENERIC);
    boolean hidden =
        tools.traits().contains(Trait.PRIVATE) || tools.traits().contains(Trait.INACCESSIBLE);
    return generic && hasVariable(type) || hidden && isInside(type, tools.type());
  }

  private static boolean hasVariable(TypeName type) {
    return type instanceof TypeVariableName
        || type instanceof ArrayTypeName array && hasVariable(array.componentType())
        || type instanceof ParameterizedTypeName generic
            && generic.typeArguments().stream().anyMatch(UnsupportedChecks::hasVariable);
  }

  private static boolean isInside(TypeName type, ClassName outer) {
    if (!(type instanceof ClassName name)) {
      return false;
    }
    ClassName enclosing = name.enclosingClassName();
    return name.equals(outer) || enclosing != null && isInside(enclosing, outer);
  }
}
