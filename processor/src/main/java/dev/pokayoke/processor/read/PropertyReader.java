package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.Param;
import dev.pokayoke.processor.model.Access;
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

  /** A component of a record or property of a class; findings point to it only when it lies in the file of the tool. */
  Property component(Component component, TypeName owner, Use use) {
    boolean isHere = scope.comments().isHere(component.home());
    Place place = isHere
        ? scope.places().component(component, use.place())
        : use.place().suppressing(Suppressions.inClassFile(component));
    boolean markedNullable = isHere && isNullable(component.annotations());
    Use inside = use.inside(owner, component.home(), place);
    return read(component, component.mayBeAbsent(), markedNullable, inside);
  }

  /**
   * A parameter of a tool.
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
    Component parameter = new Component(
        javaName,
        javaName,
        use.declaredBy(),
        use.declaredBy(),
        annotations,
        type,
        Access.NONE,
        comment,
        nullable);
    return read(parameter, nullable, false, use);
  }

  private Property read(Component component, boolean nullable, boolean markedNullable, Use use) {
    Annotations annotations = component.annotations();
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
    ValueType valueType = type(component, use);
    boolean required = mustBeSent && !(valueType instanceof OptionalType);
    return new Property(
        component.name(),
        nameOf(component),
        description(param, annotations, component.comment()),
        valueType,
        ConstraintReader.read(
            annotations,
            valueType,
            InnerConstraints.of(component.type(), component.element(), valueType)),
        required,
        defaultValue,
        param.map(annotation -> annotation.texts("examples")).orElse(List.of()),
        param.map(annotation -> annotation.text("unit").strip()).orElse(""),
        param.map(annotation -> annotation.flag("grounded")).orElse(false),
        use.place(),
        component.access(),
        markedNullable,
        required
            && param.filter(PropertyReader::saysRequired).isEmpty()
            && KotlinMetadata.hasDefault(component));
  }

  private ValueType type(Component component, Use use) {
    ValueType read = types.read(component.type(), use);
    return JacksonLimits.of(component, read, use)
        .<ValueType>map(refusal -> refusal.of(component.type()))
        .orElse(read);
  }

  static boolean isNullable(Annotations annotations) {
    return annotations
        .find(annotation -> annotation.simpleName().equals("Nullable"))
        .isPresent();
  }

  private static boolean isRequired(Optional<Annotation> param, boolean mayBeAbsent) {
    return param
        .filter(PropertyReader::saysRequired)
        .map(annotation -> annotation.flag("required"))
        .orElse(!mayBeAbsent);
  }

  private static boolean saysRequired(Annotation param) {
    return param.written().containsKey("required");
  }

  /** What the model calls it. */
  static String nameOf(Component component) {
    return said(component.annotations()).orElse(component.jsonName());
  }

  /** The name that an annotation gives. */
  static Optional<String> said(Annotations annotations) {
    return annotations
        .find(AnnotationNames.PARAM)
        .map(annotation -> annotation.text("name"))
        .filter(name -> !name.isEmpty())
        .or(() -> Jackson.name(annotations));
  }

  private static String description(
      Optional<Annotation> param, Annotations annotations, String comment) {
    String text = param
        .map(annotation -> annotation.text("value"))
        .filter(written -> !written.isBlank())
        .or(() -> Jackson.description(annotations))
        .orElse(comment)
        .strip();
    String more = JakartaConstraints.inWords(annotations);
    if (text.isEmpty() || more.isEmpty()) {
      return text;
    }
    boolean ends = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return text + (ends ? " " : ". ") + more;
  }
}
