package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a model sends under a name: a tool's argument or a component.
 *
 * @param java its name in the source
 * @param json its name for the model
 * @param type of it
 * @param absence or null when it must be sent
 */
record Property(
    String java, String json, Type type, @Nullable Absence absence) {

  Property with(Type other) {
    return new Property(java, json, other, absence);
  }

  Property mapType(UnaryOperator<Type> change) {
    return with(change.apply(type));
  }

  /** As a parameter or component: {@code @Param(value = "…", minimum = 1) int days}. */
  String declaration() {
    List<String> attributes = new ArrayList<>();
    attributes.add("value = " + Java.literal("What to pass as " + json));
    if (!json.equals(java)) {
      attributes.add("name = " + Java.literal(json));
    }
    if (absence != null && !absence.attribute().isEmpty()) {
      attributes.add(absence.attribute());
    }
    attributes.addAll(type.constraints());
    boolean nullable = absence != null && absence.nullable();
    return "@dev.pokayoke.Param(" + String.join(", ", attributes) + ") "
        + (nullable
            ? Java.annotated("@org.jspecify.annotations.Nullable", type.java())
            : type.java())
        + " " + java;
  }
}
