package dev.pokayoke.processor.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.pokayoke.processor.document.JsonObject.Step;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers, booleans and null, with limits that no honest file meets. */
public final class JsonReader {

  static final int MAX_DEPTH = 200;

  /** In characters. A hundred times the longest list of tools that we know. */
  static final int MAX_LENGTH = 16 * 1024 * 1024;

  /** Of one text, in characters. */
  static final int MAX_TEXT = 200_000;

  /** Beyond this a number takes more room than any memory has when it is written out. */
  static final int MAX_EXPONENT = 1_000;

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxDocumentLength(MAX_LENGTH)
          .maxStringLength(MAX_TEXT)
          .build())
      .build();

  private JsonReader() {}

  /**
   * Reads one text as a whole.
   *
   * @param expected what the text should be, for the message when it is empty
   * @throws JsonException when it is no JSON, or beyond the limits
   */
  public static @Nullable Object read(Reader text, String expected)
      throws JsonException, IOException {
    try (JsonParser in = JSON.createParser(text)) {
      if (in.nextToken() == null) {
        throw new JsonException("the text is empty; " + expected + " was expected");
      }
      Object value = value(in, new Step(null, ""));
      if (in.nextToken() != null) {
        throw new JsonException(
            "there is more after the end of the JSON, at " + place(in.currentTokenLocation()));
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new JsonException(
          "more than is read: " + e.getOriginalMessage().replaceAll(", from `[^`]*`", ""));
    } catch (JsonProcessingException e) {
      throw new JsonException(
          "not JSON, at " + place(e.getLocation()) + ": " + e.getOriginalMessage());
    }
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? "an unknown place"
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static @Nullable Object value(JsonParser in, Step step) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in, step);
      case START_ARRAY -> array(in, step);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static BigDecimal number(JsonParser in) throws IOException {
    BigDecimal number = in.getDecimalValue();
    if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
      throw new StreamConstraintsException("number with an exponent beyond " + MAX_EXPONENT + " at "
          + place(in.currentTokenLocation()));
    }
    return number;
  }

  private static JsonObject object(JsonParser in, Step step) throws IOException {
    JsonLocation start = in.currentTokenLocation();
    JsonObject object = new JsonObject(step, start.getLineNr(), start.getColumnNr());
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      object.put(name, value(in, new Step(step, name)));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser in, Step step) throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(in, new Step(step, Integer.toString(array.size()))));
    }
    return array;
  }
}
