package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Access;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.read.foreign.Framework;
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
    Annotations annotations = scope.component(component.annotations());
    String name = said(annotations).orElse(component.jsonName());
    Place place = isHere
        ? scope.places().component(component, name, annotations, use.place())
        : use.place().standingFor(name, Suppressions.inClassFile(component));
    boolean markedNullable = isHere && isNullable(annotations);
    boolean mayBeAbsent =
        component.mayBeAbsent() || markedNullable && !scope.framework().isOurs();
    Use inside = use.inside(owner, component.home(), place);
    return read(component, annotations, mayBeAbsent, markedNullable, inside);
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
    return read(parameter, annotations, nullable, false, use);
  }

  private Property read(
      Component component,
      Annotations annotations,
      boolean nullable,
      boolean markedNullable,
      Use use) {
    PropertyAnnotations said = new PropertyAnnotations(annotations, scope.framework());
    @Nullable String defaultValue = said.defaultValue().orElse(null);
    if (!use.enclosing().isEmpty()) {
      scope.extent().addProperty();
    }
    boolean mustBeSent = isRequired(said, nullable);
    ValueType valueType = type(component, use);
    boolean required = mustBeSent && !(valueType instanceof OptionalType);
    return new Property(
        component.name(),
        said.name().orElse(component.jsonName()),
        description(said, component.comment()),
        valueType,
        ConstraintReader.read(
            annotations,
            valueType,
            InnerConstraints.of(component.type(), component.element(), valueType)),
        required,
        defaultValue,
        said.examples(),
        said.unit(),
        said.isGrounded(),
        use.place(),
        component.access(),
        markedNullable,
        required && said.required().isEmpty() && KotlinMetadata.hasDefault(component));
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

  /** Other frameworks know no contradiction between a default and {@code required}: a default makes it optional. */
  private boolean isRequired(PropertyAnnotations said, boolean nullable) {
    boolean hasDefault = said.defaultValue().isPresent();
    if (hasDefault && !scope.framework().isOurs()) {
      return false;
    }
    return said.required().orElse(!hasDefault && !nullable);
  }

  /** What the model calls it. */
  static String nameOf(Component component) {
    return said(component.annotations()).orElse(component.jsonName());
  }

  /** The name that an annotation gives. */
  static Optional<String> said(Annotations annotations) {
    return new PropertyAnnotations(annotations, Framework.OURS).name();
  }

  private String description(PropertyAnnotations said, String comment) {
    String text = said.description().orElse(comment.strip());
    String more = scope.framework().isOurs() ? JakartaConstraints.inWords(said.annotations()) : "";
    if (text.isEmpty() || more.isEmpty()) {
      return text;
    }
    boolean ends = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return text + (ends ? " " : ". ") + more;
  }
}
