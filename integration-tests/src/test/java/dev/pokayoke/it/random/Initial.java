package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** What a field of a class holds when nothing is put into it. */
final class Initial {

  private Initial() {}

  /** A reason to leave a property out, if its type allows one. */
  static Optional<Absence> draw(Draw draw, Type type) {
    if (draw.chance(50)) {
      Optional<Absence> written = written(draw, type);
      if (written.isPresent()) {
        return written;
      }
    }
    if (!TypeGenerator.isPrimitive(type)) {
      return Optional.of(Absence.NOT_REQUIRED);
    }
    return type.constraints().isEmpty()
        ? Optional.of(Absence.kept("", zero(type.java())))
        : Optional.empty();
  }

  private static Optional<Absence> written(Draw draw, Type type) {
    JsonNode value = type.standard(draw).map(Value::back).orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    if (type instanceof IntegerType integer) {
      BigInteger number = value.decimalValue().toBigIntegerExact();
      return integer.whole().literal(number).map(java -> Absence.kept(java, value));
    }
    if (type instanceof StringType) {
      return Optional.of(Absence.kept(Java.literal(value.textValue()), value));
    }
    return type instanceof BooleanType
        ? Optional.of(Absence.kept(value.toString(), value))
        : Optional.empty();
  }

  private static JsonNode zero(String primitive) {
    return switch (primitive) {
      case "boolean" -> BooleanNode.FALSE;
      case "char" -> TextNode.valueOf("\u0000");
      default -> Json.number(BigDecimal.ZERO);
    };
  }
}
