package dev.pokayoke.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model's enums have the constants of the annotations' enums: these are read by name and written by name. */
class AnnotationEnumsTest {

  @Test
  void effects() {
    assertEquals(names(dev.pokayoke.Effect.values()), names(Effect.values()));
  }

  @Test
  void approvals() {
    assertEquals(names(dev.pokayoke.Approval.values()), names(Approval.values()));
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
