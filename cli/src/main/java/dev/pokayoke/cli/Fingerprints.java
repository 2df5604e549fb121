package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Where;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Tells findings of two runs for the same, wherever their lines went: by check and names, and by number among equal ones. */
final class Fingerprints {

  private static final int LENGTH = 32;

  private final Map<String, Integer> equal = new HashMap<>();

  String of(Finding finding) {
    Where where = finding.site().where();
    String names =
        String.join("\n", finding.id().name(), where.source(), where.tool(), where.property());
    int number = equal.merge(names, 1, Integer::sum);
    return hash(names + "\n" + number).substring(0, LENGTH);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
