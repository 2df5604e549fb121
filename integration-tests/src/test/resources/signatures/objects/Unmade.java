package signatures.objects;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

// style: openai-java
class Unmade {

  static final class Sealed {
    private Sealed() {}
  }

  static class Ambiguous {
    Ambiguous(String name) {}

    Ambiguous(int number) {}
  }

  class Inner {
    String name;

    Inner(String name) {
      this.name = name;
    }
  }

  static class Anything {
    private final Map<String, Object> all = new HashMap<>();

    @JsonAnySetter
    void set(String name, Object value) {
      all.put(name, value);
    }
  }

  static class Names extends HashMap<String, String> {}

  record Half(@JsonIgnore @Param("What is hidden") String hidden, @Param("Name") String name) {}

  record Unwrapped(@JsonUnwrapped @Param("What is spread out") Half half) {}

  record Read(
      @JsonDeserialize(using = StringDeserializer.class) @Param("Read by a class") String name) {}

  record Formed(@JsonFormat(pattern = "dd.MM.yyyy") @Param("Day of the month") LocalDate day) {}

  static final class Opaque {
    private final int inside = 1;
  }

  // tool: use_sealed
  // finding: [UnsupportedType] type 'Sealed' of parameter 'thing' has neither a constructor
  @Tool("Uses a thing.")
  void useSealed(@Param("Thing to use") Sealed thing) {}

  // tool: use_ambiguous
  // finding: [UnsupportedType] type 'Ambiguous' of parameter 'thing' has 2 constructors
  @Tool("Uses a thing.")
  void useAmbiguous(@Param("Thing to use") Ambiguous thing) {}

  // tool: use_inner
  // finding: [UnsupportedType] type 'Inner' of parameter 'thing' is an inner class
  @Tool("Uses a thing.")
  void useInner(@Param("Thing to use") Inner thing) {}

  // tool: use_anything
  // finding: [UnsupportedType] type 'Anything' of parameter 'thing' has any other properties
  @Tool("Uses a thing.")
  void useAnything(@Param("Thing to use") Anything thing) {}

  // tool: use_names
  // finding: [UnsupportedType] type 'Names' of parameter 'thing' is a collection of its own
  @Tool("Uses a thing.")
  void useNames(@Param("Thing to use") Names thing) {}

  // tool: use_half
  // finding: [UnsupportedType] type 'Half' of parameter 'thing' hides its component 'hidden'
  @Tool("Uses a thing.")
  void useHalf(@Param("Thing to use") Half thing) {}

  // tool: use_unwrapped
  // finding: [UnsupportedType] type 'Half' of component 'half' of 'Unwrapped' lies without a name
  @Tool("Uses a thing.")
  void useUnwrapped(@Param("Thing to use") Unwrapped thing) {}

  // tool: use_read
  // finding: [UnsupportedType] type 'String' of component 'name' of 'Read' is read by @JsonDeserialize
  @Tool("Uses a thing.")
  void useRead(@Param("Thing to use") Read thing) {}

  // tool: use_formed
  // finding: [UnsupportedType] type 'LocalDate' of component 'day' of 'Formed' has a form of its own
  @Tool("Uses a thing.")
  void useFormed(@Param("Thing to use") Formed thing) {}

  // tool: use_date
  // finding: [UnsupportedType] type 'Date' of parameter 'date' is a date of the old kind
  @Tool("Uses a date.")
  void useDate(@Param("Date to use") Date date) {}

  // tool: use_atomic
  // finding: [UnsupportedType] type 'AtomicInteger' of parameter 'count' is a holder
  @Tool("Uses a count.")
  void useAtomic(@Param("Count to use") AtomicInteger count) {}

  // tool: get_opaque
  // finding: [UnsupportedType] type 'Opaque' of the result of tool 'get_opaque' has neither getters
  @Tool("Returns a thing.")
  Opaque getOpaque() {
    return null;
  }
}
