package dev.pokayoke.cli.catalogue;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts what a text costs, by the tokenizer of a family of models. Loading one takes a moment, so it is done when asked for. */
public final class Tokens {

  private final EncodingType type;
  private final Encoding encoding;

  private Tokens(EncodingType type) {
    this.type = type;
    this.encoding = Encodings.newLazyEncodingRegistry().getEncoding(type);
  }

  /** The tokenizer of this name, when there is one. */
  public static Optional<Tokens> of(String name) {
    return EncodingType.fromName(name).map(Tokens::new);
  }

  /** The names of all tokenizers, the newest last. */
  public static List<String> names() {
    return Arrays.stream(EncodingType.values()).map(EncodingType::getName).toList();
  }

  String name() {
    return type.getName();
  }

  /** Texts that look like marks of the tokenizer are text like any other. */
  int in(String text) {
    return encoding.countTokensOrdinary(text);
  }
}
