import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Deep {

  record One(@Param("Two") List<Two> two) {}

  record Two(@Param("Three") Three three) {}

  record Three(@Param("Four") Four four) {}

  record Four(@Param("Five") int five) {}

  /** Counts what is deep inside. */
  @Tool
  // expect: [DeepNesting] parameter 'one' holds objects in objects, 4 deep
  int countDeep(@Param("One") One one, @Param("Two") Two two) {
    return 0;
  }
}
