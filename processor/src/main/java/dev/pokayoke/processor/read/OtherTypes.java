package dev.pokayoke.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Why a type that has no place in the model has none, and what to use instead. */
final class OtherTypes {

  private static final List<String> JDK =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.dom.", "org.xml.sax.");

  /** What is the same to Java as these is no object of properties. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.Map", "java.util.Iterator");

  private OtherTypes() {}

  /** Whether it is one of the classes that come with Java, whose insides are nobody's business. */
  static boolean isOfTheJdk(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return JDK.stream().anyMatch(name::startsWith);
  }

  /** A type that is none of properties, whatever its members are. */
  static Optional<Refusal> refused(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return refusal("is an annotation", "use a record of the same properties");
    }
    if (isOfTheJdk(type)) {
      return jdk(type, name);
    }
    for (TypeElement above : Supertypes.of(type)) {
      if (COLLECTIONS.contains(above.getQualifiedName().toString())) {
        return refusal("is a collection of its own", "use List, Set or Map of what is inside");
      }
      if (above.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return refusal("is an exception", "throw it, or use a record of what it says");
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> jdk(TypeElement type, String name) {
    if (name.equals("java.util.Iterator")) {
      return refusal(
          "is a place in a list and no list",
          "use Iterable, List or Stream, which can be gone through as well");
    }
    if (name.startsWith("java.util.stream.")) {
      return refusal(
          "is a part of the stream library", "use Stream or List; of boxed numbers, if need be");
    }
    if (name.equals("java.util.Date")
        || name.equals("java.util.Calendar")
        || name.startsWith("java.sql.")) {
      return refusal(
          "is a date of the old kind, whose text has no fixed form",
          "use LocalDate, LocalDateTime, OffsetDateTime or Instant of java.time");
    }
    if (name.startsWith("java.time.")) {
      return refusal(
          "is none of the times that a tool can take",
          "use LocalDate, LocalTime, OffsetDateTime, Instant or Duration, or a String with a"
              + " pattern");
    }
    if (name.equals("java.util.TimeZone")) {
      return refusal("is a time zone of the old kind", "use ZoneId");
    }
    if (name.equals("java.lang.StringBuilder") || name.equals("java.lang.StringBuffer")) {
      return refusal("is a text that is still being written", "use String");
    }
    if (name.equals("java.io.File")) {
      return refusal("is what a program opens, and not what it is called", "use Path");
    }
    if (name.equals("java.lang.Number")) {
      return refusal("is any kind of number", "use BigDecimal, or the kind that is meant");
    }
    if (name.startsWith("java.util.concurrent.atomic.")) {
      return refusal("is a holder that several threads share", "use the type of what is inside");
    }
    if (Supertypes.of(type).stream()
        .anyMatch(above -> COLLECTIONS.contains(above.getQualifiedName().toString()))) {
      return refusal(
          "is a class of its own; a tool takes and returns the interface",
          "name the interface List, Set, Collection or Map");
    }
    return refusal(
        type.getKind() == ElementKind.INTERFACE
            ? "is an interface of Java itself, which holds no data"
            : "is a class of Java itself, which is no data",
        "use a record of what the tool needs of it, or keep it in a field of the tool class");
  }

  /** A type of which an argument should be made. */
  static Refusal notMade(TypeElement type) {
    if (type.getKind() == ElementKind.INTERFACE) {
      return new Refusal(
          "is an interface, which does not say what to make",
          "use a record, or seal the interface: sealed interface %s permits ..."
              .formatted(type.getSimpleName()));
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return new Refusal(
          "is an abstract class, which does not say what to make",
          "use one of its classes, or seal it: sealed abstract class %s permits ..."
              .formatted(type.getSimpleName()));
    }
    return new Refusal(
        "has neither a constructor with parameters, nor a builder, nor setters that the tools could"
            + " call",
        "use a record: record %s(...)".formatted(type.getSimpleName()));
  }

  /** A type with nothing in it, in the direction in which it is used. */
  static Refusal nothingIn(TypeElement type, Use use) {
    if (use.isArgument()) {
      return notMade(type);
    }
    return new Refusal(
        "has neither getters nor public fields, so that nothing of it can be shown",
        "give it getters, or use a record: record %s(...)".formatted(type.getSimpleName()));
  }

  private static Optional<Refusal> refusal(String reason, String fix) {
    return Optional.of(new Refusal(reason, fix));
  }
}
