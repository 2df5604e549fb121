package dev.pokayoke.processor.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation, and the element it stands on, which a message needs to point to it. Compilers make the list of attributes
 * anew whenever they are asked; here it is kept.
 */
final class Annotation {

  private final Element on;
  private final AnnotationMirror mirror;
  private @Nullable Map<String, AnnotationValue> written;
  private @Nullable Map<String, AnnotationValue> standard;

  Annotation(Element on, AnnotationMirror mirror) {
    this.on = on;
    this.mirror = mirror;
  }

  Element on() {
    return on;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  String qualifiedName() {
    return type().getQualifiedName().toString();
  }

  String simpleName() {
    return type().getSimpleName().toString();
  }

  /** The attributes that are written, by name. */
  Map<String, AnnotationValue> written() {
    Map<String, AnnotationValue> known = written;
    if (known == null) {
      known = new LinkedHashMap<>();
      try {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
            mirror.getElementValues().entrySet()) {
          known.put(value.getKey().getSimpleName().toString(), value.getValue());
        }
      } catch (RuntimeException wrongType) {
        // The Eclipse compiler throws for a value of the wrong type, and reports it as well.
        known.clear();
      }
      written = known;
    }
    return known;
  }

  /** A text attribute, or {@code ""} where the source is broken. */
  String text(String attribute) {
    return value(attribute, String.class).orElse("");
  }

  List<String> texts(String attribute) {
    return values(attribute, String.class);
  }

  boolean flag(String attribute) {
    return value(attribute, Boolean.class).orElse(false);
  }

  int integer(String attribute) {
    return value(attribute, Integer.class).orElse(0);
  }

  double decimal(String attribute) {
    return value(attribute, Double.class).orElse(Double.NaN);
  }

  /** Any attribute, of the Java type that is expected of it. */
  <T> Optional<T> value(String attribute, Class<T> type) {
    @Nullable AnnotationValue value = valueOrDefault(attribute);
    return value != null && type.isInstance(known(value))
        ? Optional.of(type.cast(value.getValue()))
        : Optional.empty();
  }

  /** The name of an enum constant. */
  String constant(String attribute) {
    return value(attribute, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse("");
  }

  /** The names of enum constants. */
  List<String> constants(String attribute) {
    return values(attribute, VariableElement.class).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  /** The annotations in an attribute. */
  List<Annotation> annotations(String attribute) {
    return values(attribute, AnnotationMirror.class).stream()
        .map(inner -> new Annotation(on, inner))
        .toList();
  }

  private <T> List<T> values(String attribute, Class<T> type) {
    return value(attribute, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(item -> known((AnnotationValue) item))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Refuses a constant that does not exist, or not yet: both compilers give this text in its place. */
  private Object known(AnnotationValue value) {
    if ("<error>".equals(value.getValue())) {
      throw UnresolvedTypes.missing("a constant", on);
    }
    return value.getValue();
  }

  private @Nullable AnnotationValue valueOrDefault(String attribute) {
    AnnotationValue value = written().get(attribute);
    return value == null ? standard().get(attribute) : value;
  }

  /** What holds for attributes that are not written. */
  private Map<String, AnnotationValue> standard() {
    Map<String, AnnotationValue> known = standard;
    if (known == null) {
      known = new HashMap<>();
      for (ExecutableElement attribute : ElementFilter.methodsIn(type().getEnclosedElements())) {
        AnnotationValue value = attribute.getDefaultValue();
        if (value != null) {
          known.put(attribute.getSimpleName().toString(), value);
        }
      }
      standard = known;
    }
    return known;
  }

  private TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
