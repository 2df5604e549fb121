package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot be read says nothing. Messages of other forms are those of the bad cases, and what kapt really writes. */
class KotlinMetadataTest {

  /** Of a class with {@code fun findTowns(country: String, limit: Int = 20): List<String>}. */
  private static final String MESSAGE =
      "\000\034\012\002\030\002\012\002\020\000\012\002\010\003\012\002\020 \012"
          + "\002\020\016\012\002\010\002\012\002\020\010\030\0002\0020\001B\007\242\006"
          + "\004\010\002\020\003J\036\020\004\032\010\022\004\022\0020\0060\0052\006\020"
          + "\007\032\0020\0062\010\010\002\020\010\032\0020\011";

  private static final List<String> STRINGS =
      List.of("LTowns;", "", "<init>", "()V", "findTowns", "", "", "country", "limit", "");

  private static final List<String> FUNCTION = List.of("findTowns", "country", "limit");

  @Test
  void theParametersWithADefault() {
    assertEquals(
        Map.of(List.of("<init>"), Set.of(), FUNCTION, Set.of("limit")),
        KotlinMetadata.defaults(MESSAGE, STRINGS, true));
  }

  @Test
  void aMessageThatIsCutOffSaysNothingOfTheFunction() {
    for (int length = 0; length < MESSAGE.length(); length++) {
      String start = MESSAGE.substring(0, length);
      assertEquals(null, KotlinMetadata.defaults(start, STRINGS, true).get(FUNCTION));
    }
  }

  @Test
  void anotherFormSaysNothing() {
    assertEquals(Map.of(), KotlinMetadata.defaults("", List.of(), true));
    assertEquals(Map.of(), KotlinMetadata.defaults("\uffff" + MESSAGE, STRINGS, true));
    assertEquals(Map.of(), KotlinMetadata.defaults(MESSAGE, List.of(), true));
  }

  @Test
  void bytesByChanceBreakNothing() {
    Random random = new Random(17);
    for (int run = 0; run < 20_000; run++) {
      char[] message = MESSAGE.toCharArray();
      for (int i = random.nextInt(4); i >= 0; i--) {
        message[1 + random.nextInt(message.length - 1)] = (char) random.nextInt(256);
      }
      boolean isClass = random.nextBoolean();
      assertDoesNotThrow(() -> KotlinMetadata.defaults(new String(message), STRINGS, isClass));
    }
  }
}
