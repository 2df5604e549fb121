package dev.pokayoke.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Chooses one of several setters: that which takes what the class itself holds. */
final class Overloads {

  private Overloads() {}

  static Optional<ExecutableElement> choose(Part part, PartReader reader, Scope scope) {
    List<ExecutableElement> setters =
        part.setters().stream().map(versions -> versions.get(0)).toList();
    if (setters.size() <= 1) {
      return setters.stream().findFirst();
    }
    Optional<TypeMirror> own = reader.ownType(part);
    return setters.stream()
        .filter(setter ->
            own.isPresent() && scope.types().isSameType(reader.parameterType(setter, 0), own.get()))
        .findFirst()
        .or(() -> {
          throw new Refusal(
                  "has several setters for '%s', and no getter that says which"
                      .formatted(part.name()),
                  "leave one of them, or use a record")
              .thrown();
        });
  }
}
