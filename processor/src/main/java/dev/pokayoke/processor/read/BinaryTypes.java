package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.Optional;

/** Types that hold bytes somewhere else, or in a form that only Java knows. Refused with the one that a tool has instead. */
final class BinaryTypes {

  private BinaryTypes() {}

  /** Why a type like these is refused, or empty for any other type. */
  static Optional<Unsupported> refused(String name, TypeName type, Use use) {
    if (name.equals("java.awt.Image") || name.startsWith("java.awt.image.")) {
      return refusal(
          type,
          "is a picture in memory, in no format that anybody could send",
          use.isArgument()
              ? "take byte[], and read it with ImageIO.read(new ByteArrayInputStream(bytes))"
              : "return Media: ImageIO.write(image, \"png\", out), then Media.png(out.toByteArray())");
    }
    if (name.startsWith("java.io.") && name.endsWith("InputStream")) {
      return refusal(
          type,
          "is read from somewhere else",
          use.isArgument()
              ? "take byte[], and read it with new ByteArrayInputStream(bytes)"
              : "return byte[], or Media for a picture: in.readAllBytes()");
    }
    if (name.equals("java.nio.ByteBuffer")) {
      return refusal(
          type,
          "is a place among bytes, of which it does not say how many count",
          use.isArgument() ? "take byte[]: ByteBuffer.wrap(bytes)" : "return byte[]");
    }
    return Optional.empty();
  }

  private static Optional<Unsupported> refusal(TypeName type, String reason, String fix) {
    return Optional.of(new Unsupported(type, UnsupportedKind.TYPE, reason, fix));
  }
}
