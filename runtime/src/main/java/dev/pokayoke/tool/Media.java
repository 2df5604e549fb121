package dev.pokayoke.tool;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a document or other bytes that a tool shows to the model: return one, or a list of them, or put them into a
 * {@link ToolResult}. They reach the model as a part of their own where its provider has one for the results of tools; the
 * text of the result names them in any case, so that a model that sees none knows of them. Immutable; the bytes are copied
 * when they come and when they go.
 *
 * @param mimeType type and subtype, such as {@code image/png}; in lower case whatever it was
 * @param bytes what is in it; any number of them
 */
public record Media(String mimeType, byte[] bytes) {

  /** Type and subtype of RFC 6838, section 4.2; parameters are no business of a provider. */
  private static final Pattern MIME_TYPE =
      Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}");

  /**
   * Copies the bytes.
   *
   * @throws IllegalArgumentException when the first is no MIME type
   */
  public Media {
    mimeType = mimeType.toLowerCase(Locale.ROOT);
    if (!MIME_TYPE.matcher(mimeType).matches()) {
      throw new IllegalArgumentException(
          "'" + mimeType + "' is no MIME type, such as image/png, without parameters");
    }
    bytes = bytes.clone();
  }

  /**
   * Any kind of media.
   *
   * @param mimeType type and subtype, such as {@code audio/wav}
   * @param bytes what is in it
   * @return the media
   * @throws IllegalArgumentException when the first is no MIME type
   */
  public static Media of(String mimeType, byte[] bytes) {
    return new Media(mimeType, bytes);
  }

  /**
   * A picture in the format PNG. Of a {@code BufferedImage}, {@code ImageIO.write(image, "png", out)} makes one.
   *
   * @param bytes the whole file
   * @return the picture
   */
  public static Media png(byte[] bytes) {
    return new Media("image/png", bytes);
  }

  /**
   * A picture in the format JPEG.
   *
   * @param bytes the whole file
   * @return the picture
   */
  public static Media jpeg(byte[] bytes) {
    return new Media("image/jpeg", bytes);
  }

  /**
   * A document in the format PDF.
   *
   * @param bytes the whole file
   * @return the document
   */
  public static Media pdf(byte[] bytes) {
    return new Media("application/pdf", bytes);
  }

  /** What is in it, as a copy. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * How much is in it.
   *
   * @return the number of bytes
   */
  public int size() {
    return bytes.length;
  }

  /**
   * What is in it as a text, as providers want it.
   *
   * @return the bytes in the base64 of RFC 4648, section 4
   */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Media media
        && mimeType.equals(media.mimeType)
        && Arrays.equals(bytes, media.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mimeType, Arrays.hashCode(bytes));
  }

  /** What it is, without what is in it: {@code [image/png, 12,345 bytes]}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "[%s, %,d %s]", mimeType, bytes.length, bytes.length == 1 ? "byte" : "bytes");
  }
}
