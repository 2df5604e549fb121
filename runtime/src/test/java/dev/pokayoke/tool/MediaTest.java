package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tool shows to a model beside text. */
class MediaTest {

  @Test
  void nobodyElseCanChangeIt() {
    byte[] bytes = {1, 2};
    Media media = Media.png(bytes);
    bytes[0] = 9;
    media.bytes()[1] = 9;
    assertArrayEquals(new byte[] {1, 2}, media.bytes());
    assertEquals(2, media.size());
    assertEquals("AQI=", media.base64());
  }

  @Test
  void equalWhenItsBytesAre() {
    assertEquals(Media.png(new byte[] {1}), Media.of("IMAGE/PNG", new byte[] {1}));
    assertEquals(
        Media.png(new byte[] {1}).hashCode(),
        Media.of("image/png", new byte[] {1}).hashCode());
    assertNotEquals(Media.png(new byte[] {1}), Media.png(new byte[] {2}));
    assertNotEquals(Media.png(new byte[] {1}), Media.jpeg(new byte[] {1}));
  }

  @Test
  void itsTextHasNoneOfItsBytes() {
    assertEquals("[image/jpeg, 0 bytes]", Media.jpeg(new byte[0]).toString());
    assertEquals("[application/pdf, 1 byte]", Media.pdf(new byte[1]).toString());
    assertEquals(
        "[audio/x-wav+raw, 1,234,567 bytes]",
        Media.of("audio/x-wav+raw", new byte[1_234_567]).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "png", "image/", "/png", "image/png; q=1", "image png", "ïmage/png"})
  void otherTextsAreNoMimeType(String text) {
    assertThrows(IllegalArgumentException.class, () -> Media.of(text, new byte[0]));
  }

  @Test
  void resultsNameTheirMedia() {
    Media front = Media.png(new byte[8]);
    Media back = Media.png(new byte[9]);
    ToolResult one = ToolResult.media(front);
    assertEquals("[image/png, 8 bytes]", one.content());
    assertEquals(List.of(front), one.media());
    assertEquals(front, one.value());
    assertFalse(one.isError());
    ToolResult two = ToolResult.error("Broken:").with(front).with(back);
    assertEquals("Broken:\n[image/png, 8 bytes]\n[image/png, 9 bytes]", two.content());
    assertEquals(List.of(front, back), two.media());
    assertTrue(two.isError());
    assertEquals(two.media(), ToolResult.media(List.of(front, back)).media());
  }

  @Test
  void thereMayBeNone() {
    assertEquals("null", ToolResult.media((Media) null).content());
    assertEquals("null", ToolResult.media((Iterable<Media>) null).content());
    assertEquals("[]", ToolResult.media(List.of()).content());
    assertEquals(ToolResult.text("x"), ToolResult.text("x").with());
  }
}
