package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.Access.Member;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import java.util.stream.Collectors;

/** A class as it was read as argument and as result, in short. */
record Shown(ValueType argumentType, ValueType resultType) {

  String argument() {
    return show(argumentType);
  }

  String result() {
    return show(resultType);
  }

  /** How it is made, and what goes in and out with what; {@code ?} may be left out. */
  private static String show(ValueType type) {
    if (type instanceof Unsupported unsupported) {
      return unsupported.reason();
    }
    if (type instanceof IdentifierType identifier) {
      String of = identifier.value().type().toString().replaceAll(".*kind=(\\w+).*", "$1");
      return identifier.value().javaName() + " " + show(identifier.maker()) + " " + of;
    }
    ObjectType object = assertInstanceOf(ObjectType.class, type);
    return object.construction() + " " + show(object.maker()) + " "
        + object.properties().stream().map(Shown::show).collect(Collectors.joining(" "));
  }

  private static String show(Maker maker) {
    String call = maker.factory().isEmpty() ? "new" : maker.factory();
    return maker.build().isEmpty() ? call : call + ".." + maker.build();
  }

  private static String show(Property property) {
    Member get = property.access().get();
    Member set = property.access().set();
    String optional = property.required() ? "" : "?";
    String out = get == null ? "" : " " + show(get);
    String in = set == null ? "" : "." + show(set);
    return property.name() + out + in + optional + (in.endsWith("()") && isChain(set) ? "..." : "");
  }

  private static boolean isChain(Member member) {
    return member != null && member.kind().name().equals("CHAIN");
  }

  private static String show(Member member) {
    return member.name() + (member.kind().name().equals("FIELD") ? "=" : "()");
  }
}
