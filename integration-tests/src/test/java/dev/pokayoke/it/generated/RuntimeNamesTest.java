package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.TextFormat;
import dev.pokayoke.processor.write.RuntimeNames;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What a schema shows as an example, the message about a wrong text shows as well. */
  @Test
  void textsHaveOneExample() throws Exception {
    Set<String> told = new TreeSet<>();
    for (Field field : TextFormat.class.getFields()) {
      ArgumentReader in = ArgumentReader.of("{}");
      in.read((TextFormat<?>) field.get(null));
      told.add(in.problems().get(0).message().split("\"")[1]);
    }
    Set<String> shown = Stream.of(dev.pokayoke.processor.model.TextFormat.values())
        .map(dev.pokayoke.processor.model.TextFormat::example)
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(shown, told);
  }
}
