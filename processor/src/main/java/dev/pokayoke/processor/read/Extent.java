package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;

/**
 * How much was read of one tool class, counted in properties. Types are read anew wherever they are used, so a few of them
 * that name each other twice would make a tree without end, and nobody could send or read what it describes.
 */
final class Extent {

  /** What one argument or result may hold. A schema of this size is beyond every model already. */
  private static final int MAX_PROPERTIES = 10_000;

  /** What all tools of a class may hold together. They take some 100 MB while they are read. */
  private static final int MAX_PROPERTIES_OF_CLASS = 100_000;

  /** A constant is a word in the schema, and nothing else has to be read of it. */
  private static final int CONSTANTS_PER_PROPERTY = 100;

  /** Thrown past all the readers of a type that turns out to be too large. */
  private static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null, null, false, false);
    }
  }

  private final Set<TypeName> tooLarge = new HashSet<>();
  private int ofType;
  private int ofClass;

  /** Reads a type that no other encloses, or says that it is too large. */
  ValueType limit(TypeMirror mirror, Supplier<ValueType> reading) {
    TypeName type = TypeName.get(mirror);
    if (!tooLarge.contains(type)) {
      ofType = 0;
      try {
        return reading.get();
      } catch (TooMuch stopped) {
        if (ofType > MAX_PROPERTIES) {
          tooLarge.add(type);
        }
      }
    }
    return tooLarge.contains(type)
        ? new Unsupported(
            type,
            UnsupportedKind.TOO_LARGE,
            "holds more than 10,000 properties, each counted wherever its type stands")
        : new Unsupported(
            type, UnsupportedKind.CLASS_TOO_LARGE, "hold more than 100,000 properties together");
  }

  void addProperty() {
    add(1);
  }

  void addConstants(int constants) {
    add(constants / CONSTANTS_PER_PROPERTY);
  }

  private void add(int properties) {
    ofType += properties;
    ofClass += properties;
    if (ofType > MAX_PROPERTIES || ofClass > MAX_PROPERTIES_OF_CLASS) {
      throw new TooMuch();
    }
  }
}
