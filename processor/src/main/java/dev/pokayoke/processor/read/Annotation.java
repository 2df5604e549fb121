package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Meaning;
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
  private final @Nullable Translation as;
  private @Nullable String name;
  private @Nullable Map<String, AnnotationValue> written;
  private @Nullable Map<String, AnnotationValue> standard;

  /** @param as the annotation of ours that it is read as when it is another framework's, and what it says in our words */
  private Annotation(Element on, AnnotationMirror mirror, @Nullable Translation as) {
    this.on = on;
    this.mirror = mirror;
    this.as = as;
  }

  Element on() {
    return on;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  @Nullable
  Translation as() {
    return as;
  }

  /** Which of ours an annotation stands for. */
  record Translation(String ours, Meaning meaning) {}

  Annotation(Element on, AnnotationMirror mirror) {
    this(on, mirror, null);
  }

  /** The same, read as one of ours. */
  Annotation as(String ours, Meaning meaning) {
    return new Annotation(on, mirror, new Translation(ours, meaning));
  }

  /** The name of the annotation of ours, if it stands for one. */
  String qualifiedName() {
    String known = name;
    if (known == null) {
      known = as == null ? type().getQualifiedName().toString() : as.ours();
      name = known;
    }
    return known;
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
          Optional<String> name = called(value.getKey());
          if (name.isPresent()) {
            known.putIfAbsent(name.get(), value.getValue());
          }
        }
      } catch (RuntimeException wrongType) {
        // The Eclipse compiler throws for a value of the wrong type, and reports it as well.
        known.clear();
      }
      written = known;
    }
    return known;
  }

  /** A text attribute, or {@code ""} where the source is broken; one in several parts as a whole. */
  String text(String attribute) {
    return value(attribute, String.class)
        .orElseGet(() -> as == null ? "" : String.join(as.meaning().separator(), texts(attribute)));
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

  /** The annotation in an attribute that holds one. */
  Optional<Annotation> annotation(String attribute) {
    return value(attribute, AnnotationMirror.class).map(inner -> new Annotation(on, inner));
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
        Optional<String> name = called(attribute);
        if (value != null && name.isPresent()) {
          known.putIfAbsent(name.get(), value);
        }
      }
      standard = known;
    }
    return known;
  }

  /** Our name of an attribute, or empty when it says nothing. */
  private Optional<String> called(ExecutableElement attribute) {
    String name = attribute.getSimpleName().toString();
    return as == null
        ? Optional.of(name)
        : Optional.ofNullable(as.meaning().attributes().get(name));
  }

  private TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
