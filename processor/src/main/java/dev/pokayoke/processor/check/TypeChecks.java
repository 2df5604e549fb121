package dev.pokayoke.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.MediaResults;
import dev.pokayoke.processor.model.Parameter.FromContext;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.Map;
import java.util.Set;

/** Whether every type can travel in the direction in which it is used. */
final class TypeChecks implements Check {

  private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

  /** As which a binding reads and writes any JSON. */
  private static final Set<TypeName> OPEN =
      Set.of(ClassName.OBJECT, ParameterizedTypeName.get(Map.class, String.class, Object.class));

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      boolean generic =
          tools.traits().contains(Trait.GENERIC) || tool.traits().contains(Trait.GENERIC);
      tool.parameters().stream()
          .filter(FromContext.class::isInstance)
          .map(FromContext.class::cast)
          .filter(hidden -> !generic && !isChecked(hidden.type()))
          .forEach(hidden -> findings.add(hidden, unchecked(hidden)));
    }
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.type() instanceof AnyType && !isKnown(use.type().javaType())) {
        unsupported(
            use,
            findings,
            "is a library's own form of JSON, which the binding does not know",
            "use a record, or Map<String, Object> for what is open");
      } else if (use.place().argument()) {
        argument(use, findings);
      } else {
        result(use, findings);
      }
    }
  }

  private static boolean isKnown(TypeName open) {
    return OPEN.contains(open) || JsonTree.of(open).isPresent();
  }

  /** Whether a value of the context can be shown to have the type, all of it, when a tool is called. */
  private static boolean isChecked(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return isChecked(array.componentType());
    }
    return type instanceof ParameterizedTypeName generic
        ? generic.typeArguments().stream().allMatch(ANYTHING::equals)
        : !(type instanceof TypeVariableName);
  }

  private static Finding unchecked(FromContext hidden) {
    String type = Words.of(hidden.type());
    return Finding.of(
            CheckId.UnsupportedType,
            hidden.site(),
            "type '%s' of parameter '%s', which comes from the context, has type arguments"
                .formatted(type, hidden.javaName()))
        .why("they are not known at run time, so a wrong value would show only inside of the tool")
        .fix("put a record that holds the '%s' into the context, and ask for that".formatted(type));
  }

  private static void argument(TypeUse use, Findings findings) {
    ValueType type = use.type();
    if (type instanceof AnyType) {
      use.report(
          findings,
          CheckId.OpenSchema,
          "lets the model send anything",
          "the schema tells the model nothing, and nothing that it sends can be refused",
          "declare a record of the properties that you read");
    } else if (type instanceof MediaType) {
      unsupported(use, findings, "is only for results", "take byte[], which comes in base64");
    } else if (isForResults(type)) {
      unsupported(use, findings, "is only for results", "use the type of the value itself");
    } else if (type instanceof ObjectType object && object.construction() == Construction.NONE) {
      unsupported(
          use, findings, "has no constructor, builder or setters to make it with", "use a record");
    } else if (type instanceof OptionalType && use.inner()) {
      unsupported(
          use,
          findings,
          "stands inside another type, where nothing can be left out",
          "use the type inside of the Optional");
    }
  }

  private static void result(TypeUse use, Findings findings) {
    boolean whole = use.place().property() == null && !use.inner();
    if (use.type() instanceof VoidType && !whole) {
      unsupported(use, findings, "is only for the result as a whole", "return void");
    } else if (isForResults(use.type()) && !whole) {
      unsupported(
          use, findings, "is only for the result as a whole", "use the type of the value itself");
    } else if (use.type() instanceof MediaType && !isWithinMedia(use.place())) {
      unsupported(
          use,
          findings,
          "is only for the result as a whole, or a List or Optional of it",
          "return ToolResult.text(...).with(media), or use byte[] for bytes among other values");
    } else if (use.type() instanceof AsyncType later && later.value() instanceof AsyncType) {
      unsupported(
          use,
          findings,
          "comes later than another one that comes later",
          "make one of the two: stage.thenCompose(inner -> inner)");
    }
  }

  private static boolean isWithinMedia(Place place) {
    return place.property() == null && MediaResults.isMedia(place.tool().result());
  }

  private static boolean isForResults(ValueType type) {
    return type instanceof AsyncType || type instanceof VoidType || type instanceof ToolResultType;
  }

  private static void unsupported(TypeUse use, Findings findings, String what, String fix) {
    use.report(findings, CheckId.UnsupportedType, what, "", fix);
  }
}
