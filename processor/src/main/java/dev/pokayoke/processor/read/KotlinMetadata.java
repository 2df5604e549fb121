package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.Protobuf.MalformedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Which parameters have a default in Kotlin. Neither a stub nor a class file shows that to Java, but both carry
 * {@code @kotlin.Metadata}: a list of strings, and a message that points into it. A form that is not known here says
 * nothing.
 *
 * @see <a href="https://github.com/JetBrains/kotlin/blob/master/core/metadata/src/metadata.proto">metadata.proto</a>
 */
final class KotlinMetadata {

  private static final int CLASS = 1;

  /** Says that each character of the message is one byte. */
  private static final char BYTES = '\0';

  /** The flag of a parameter that has a default. */
  private static final int DECLARES_DEFAULT = 2;

  private final List<String> strings;
  /** The parameters with a default, by the name of the function and those of all its parameters. */
  private final Map<List<String>, Set<String>> defaults = new HashMap<>();

  private KotlinMetadata(List<String> strings) {
    this.strings = strings;
  }

  /** Whether it is a parameter of a function or constructor that has a default; not where Kotlin did not write it. */
  static boolean hasDefault(Component parameter) {
    return parameter.home() instanceof ExecutableElement function
        && defaults(function).contains(parameter.name());
  }

  /** The parameters with a default, by name. */
  private static Set<String> defaults(ExecutableElement function) {
    List<String> signature = new ArrayList<>();
    signature.add(function.getSimpleName().toString());
    function.getParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        // A receiver or a continuation is no parameter in Kotlin.
        .filter(name -> !name.startsWith("$"))
        .forEach(signature::add);
    return Annotations.of(function.getEnclosingElement())
        .find(Kotlin.METADATA)
        .map(metadata -> defaults(
            String.join("", metadata.texts("d1")),
            metadata.texts("d2"),
            metadata.integer("k") == CLASS))
        .map(all -> all.get(signature))
        .orElse(Set.of());
  }

  /** The same of a whole class or file: for the name of each function with those of its parameters. */
  static Map<List<String>, Set<String>> defaults(
      String message, List<String> strings, boolean isClass) {
    KotlinMetadata read = new KotlinMetadata(strings);
    if (!message.isEmpty() && message.charAt(0) == BYTES) {
      byte[] bytes = new byte[message.length() - 1];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) message.charAt(i + 1);
      }
      try {
        // How the strings are to be understood comes first; names are always as they stand there.
        read.declarations(Protobuf.second(bytes), isClass);
      } catch (MalformedException notKnown) {
        return Map.of();
      }
    }
    return read.defaults;
  }

  /** A class, or a package: the functions of a file. */
  private void declarations(Protobuf all, boolean isClass) throws MalformedException {
    while (all.next()) {
      if (isClass && all.field() == 8) {
        function(all.message(), "<init>", 2);
      } else if (all.field() == (isClass ? 9 : 3)) {
        function(all.message(), "", 6);
      }
    }
  }

  private void function(Protobuf function, String name, int parameters) throws MalformedException {
    List<String> signature = new ArrayList<>(List.of(name));
    Set<String> withDefault = new HashSet<>();
    while (function.next()) {
      if (function.field() == parameters) {
        parameter(function.message(), signature, withDefault);
      } else if (name.isEmpty() && function.field() == 2) {
        signature.set(0, string(function.number()));
      } else if (name.isEmpty() && function.field() == 100) {
        nameInJava(function.message(), signature);
      }
    }
    // Overloads that differ in types only: what is not true of both is not certain.
    defaults.merge(signature, withDefault, (one, other) -> {
      one.retainAll(other);
      return one;
    });
  }

  private void parameter(Protobuf parameter, List<String> signature, Set<String> withDefault)
      throws MalformedException {
    int flags = 0;
    String name = "";
    while (parameter.next()) {
      if (parameter.field() == 1) {
        flags = parameter.number();
      } else if (parameter.field() == 2) {
        name = string(parameter.number());
      }
    }
    signature.add(name);
    if ((flags & DECLARES_DEFAULT) != 0) {
      withDefault.add(name);
    }
  }

  /** The name of the method, where it is another than that of the function. */
  private void nameInJava(Protobuf methodSignature, List<String> signature)
      throws MalformedException {
    while (methodSignature.next()) {
      if (methodSignature.field() == 1) {
        signature.set(0, string(methodSignature.number()));
      }
    }
  }

  private String string(int index) throws MalformedException {
    if (index < 0 || index >= strings.size()) {
      throw new MalformedException();
    }
    return strings.get(index);
  }
}
