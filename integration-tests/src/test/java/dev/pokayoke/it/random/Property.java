package dev.pokayoke.it.random;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a model sends under a name: a tool's argument or a component.
 *
 * @param java its name in the source
 * @param json its name for the model
 * @param type of it
 * @param absence or null when it must be sent
 * @param spelling whose annotations say so
 */
record Property(
    String java, String json, Type type, @Nullable Absence absence, Spelling spelling) {

  Property with(Type other) {
    return new Property(java, json, other, absence, spelling);
  }

  Property with(@Nullable Absence other) {
    return new Property(java, json, type, other, spelling);
  }

  Property with(Spelling other) {
    return new Property(java, json, type, absence, other);
  }

  Property named(String otherJava, String otherJson) {
    return new Property(otherJava, otherJson, type, absence, spelling);
  }

  Property mapType(UnaryOperator<Type> change) {
    return with(change.apply(type));
  }

  /** With a blank at the end. */
  String annotations() {
    return spelling.annotations(this);
  }

  /** As a parameter or component: {@code @Param(value = "…", minimum = 1) int days}. */
  String declaration() {
    return declaration(type.java());
  }

  /** The same with the type written in another way. */
  String declaration(String written) {
    boolean nullable = absence != null && absence.sign() == Absence.Sign.ANNOTATION;
    String annotated =
        nullable ? Java.annotated("@org.jspecify.annotations.Nullable", written) : written;
    return annotations() + annotated + " " + java;
  }
}
