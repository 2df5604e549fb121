package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.Param;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a model sends or receives under a name: a parameter of a tool, a component of a record. */
final class PropertyReader {

  private final Scope scope;
  private final TypeReader types;

  PropertyReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.types = types;
  }

  /** A component of a record; findings point to it only when it lies in the file of the tool. */
  Property component(Component component, TypeName record, Use use) {
    Place place;
    String comment = "";
    if (scope.comments().isHere(component.element())) {
      place = scope.places().component(component, use.place());
      comment = scope
          .comments()
          .of(component.element().getEnclosingElement())
          .parameters()
          .getOrDefault(component.name(), "");
    } else {
      place = use.place().suppressing(Suppressions.inClassFile(component));
    }
    Use inside = use.inside(record, component.element(), place);
    return read(
        component.name(), component.annotations(), component.type(), comment, false, inside);
  }

  /**
   * A property of any kind.
   *
   * @param nullable whether it may be left out because {@code @Nullable} says so
   */
  Property read(
      String javaName,
      Annotations annotations,
      TypeMirror type,
      String comment,
      boolean nullable,
      Use use) {
    Optional<Annotation> param = annotations.find(AnnotationNames.PARAM);
    @Nullable
    String defaultValue = param
        .map(annotation -> annotation.text("defaultValue"))
        .filter(value -> !value.equals(Param.NO_DEFAULT))
        .orElse(null);
    if (!use.enclosing().isEmpty()) {
      scope.extent().addProperty();
    }
    boolean mustBeSent = isRequired(param, defaultValue != null || nullable);
    ValueType valueType = types.read(type, mustBeSent ? use : use.perhaps());
    return new Property(
        javaName,
        name(javaName, param, annotations),
        description(param, annotations, comment),
        valueType,
        ConstraintReader.read(annotations, valueType),
        mustBeSent && !(valueType instanceof OptionalType),
        defaultValue,
        param.map(annotation -> annotation.texts("examples")).orElse(List.of()),
        param.map(annotation -> annotation.text("unit").strip()).orElse(""),
        param.map(annotation -> annotation.flag("grounded")).orElse(false),
        use.place());
  }

  private static boolean isRequired(Optional<Annotation> param, boolean mayBeAbsent) {
    return param
        .filter(annotation -> annotation.written().containsKey("required"))
        .map(annotation -> annotation.flag("required"))
        .orElse(!mayBeAbsent);
  }

  private static String name(String javaName, Optional<Annotation> param, Annotations annotations) {
    return param
        .map(annotation -> annotation.text("name"))
        .filter(name -> !name.isEmpty())
        .or(() -> Jackson.name(annotations))
        .orElse(javaName);
  }

  private static String description(
      Optional<Annotation> param, Annotations annotations, String comment) {
    return param
        .map(annotation -> annotation.text("value"))
        .filter(text -> !text.isBlank())
        .or(() -> Jackson.description(annotations))
        .orElse(comment)
        .strip();
  }
}
