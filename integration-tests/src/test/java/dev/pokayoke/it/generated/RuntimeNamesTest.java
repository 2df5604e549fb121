package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pokayoke.processor.write.RuntimeNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The processor cannot depend on the runtime and knows its classes by name. That the methods it calls exist is shown by the
 * cases, which are compiled.
 */
class RuntimeNamesTest {

  @Test
  void everyClassExists() throws Exception {
    List<String> names = RuntimeNames.all();
    assertFalse(names.isEmpty());
    for (String name : names) {
      assertEquals(name, Class.forName(name).getName());
    }
  }
}
