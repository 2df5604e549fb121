package dev.pokayoke.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, or in what its first bytes say. */
final class TextFile {

  private static final int LONGEST_MARK = 3;

  private TextFile() {}

  /** Reads strictly: bytes that are no text of the encoding are an exception. */
  static Reader reader(InputStream in) throws IOException {
    InputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST_MARK);
    byte[] start = bytes.readNBytes(LONGEST_MARK);
    bytes.reset();
    Mark mark = Mark.of(start);
    bytes.skipNBytes(mark.length);
    return new InputStreamReader(
        bytes,
        mark.charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** A byte order mark; what PowerShell redirects starts with one of UTF-16. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    NONE(StandardCharsets.UTF_8);

    private final Charset charset;
    private final int length;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.length = bytes.length;
      this.bytes = bytes;
    }

    static Mark of(byte[] start) {
      for (Mark mark : values()) {
        if (mark.begins(start)) {
          return mark;
        }
      }
      return NONE;
    }

    private boolean begins(byte[] start) {
      for (int i = 0; i < length; i++) {
        if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
