package dev.pokayoke.it.random;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a tool's method is written, which makes no difference to the model.
 *
 * @param modifiers each with a blank behind it
 * @param later when its result is there
 * @param hidden parameters that the model does not see, as they are declared, before the arguments
 * @param variable of the class that declares the method, which stands for the type of its only argument, or {@code ""}
 * @param overridden whether the class that inherits it has its own
 */
record Style(
    String modifiers, Later later, List<String> hidden, String variable, boolean overridden) {

  Stream<Style> simpler() {
    return Stream.of(
            new Style(modifiers.replace("static ", ""), later, hidden, variable, overridden),
            new Style(modifiers, Later.NOW, hidden, variable, overridden),
            new Style(modifiers, later, List.of(), variable, overridden),
            new Style(modifiers, later, hidden, "", overridden),
            new Style(modifiers, later, hidden, variable, false))
        .filter(style -> !style.equals(this));
  }

  /** Whether an interface leaves it to others what it does. */
  boolean isAbstract() {
    return modifiers.isEmpty();
  }
}
