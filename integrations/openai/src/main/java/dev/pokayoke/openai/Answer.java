package dev.pokayoke.openai;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a server answered, whole.
 *
 * @param status of HTTP
 * @param headers of HTTP
 * @param body as it came
 */
record Answer(int status, HttpHeaders headers, byte[] body) {

  private static final int ENOUGH_FOR_PEOPLE = 4_096;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  boolean isSuccess() {
    return status / 100 == 2;
  }

  String contentType() {
    return headers.firstValue("Content-Type").orElse("");
  }

  /** The body as UTF-8, which JSON always is; a mark in front of it is harmless and taken off. */
  String text() throws CharacterCodingException {
    return unmarked(
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
  }

  /** The start of the body for people, whatever it is. */
  String roughText() {
    return unmarked(
        new String(body, 0, Math.min(body.length, ENOUGH_FOR_PEOPLE), StandardCharsets.UTF_8));
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
