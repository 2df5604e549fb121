package signatures.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.io.File;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

// style: Spring AI
class Unspeakable {

  enum Nobody {}

  interface Shape {
    double area();
  }

  abstract static class Machine {
    int wheels;
  }

  @interface Label {}

  // tool: give_object
  // finding: [OpenSchema] type 'Object' of parameter 'thing' lets the model send anything
  @Tool("Gives an object.")
  void giveObject(@Param("Thing to give") Object thing) {}

  // tool: give_map
  // finding: [OpenSchema] type 'Map<String, Object>' of parameter 'fields' lets the model send anything
  @Tool("Gives a map.")
  void giveMap(@Param("Fields to give") Map<String, Object> fields) {}

  // tool: give_list
  // finding: [OpenSchema] type 'Object' of parameter 'things' lets the model send anything
  @Tool("Gives a list.")
  void giveList(@Param("Things to give") List<Object> things) {}

  // tool: give_json
  // finding: [OpenSchema] type 'JsonNode' of parameter 'tree' lets the model send anything
  @Tool("Gives a tree.")
  void giveJson(@Param("Tree to give") JsonNode tree) {}

  // tool: give_raw_list
  // finding: [RawType] type 'List' of parameter 'things' is a raw type
  @Tool("Gives a raw list.")
  @SuppressWarnings("rawtypes")
  void giveRawList(@Param("Things to give") List things) {}

  // tool: give_raw_map
  // finding: [RawType] type 'Map' of parameter 'things' is a raw type
  @Tool("Gives a raw map.")
  @SuppressWarnings("rawtypes")
  void giveRawMap(@Param("Things to give") Map things) {}

  // tool: give_wild
  // finding: [WildcardType] type '?' of parameter 'things'
  @Tool("Gives anything.")
  void giveWild(@Param("Things to give") List<?> things) {}

  // tool: give_super
  // finding: [WildcardType] type '? super Integer' of parameter 'numbers'
  @Tool("Gives numbers.")
  void giveSuper(@Param("Numbers to give") List<? super Integer> numbers) {}

  // tool: give_number
  // finding: [UnsupportedType] type 'Number' of parameter 'number'
  @Tool("Gives a number.")
  void giveNumber(@Param("Number to give") Number number) {}

  // tool: give_nobody
  // finding: [EmptyEnum] type 'Nobody' of parameter 'nobody' is an enum without constants
  @Tool("Gives nobody anything.")
  void giveNobody(@Param("Who gets it") Nobody nobody) {}

  // tool: give_numbered
  // finding: [NonStringMapKey] type 'Map<Integer, String>' of parameter 'names'
  @Tool("Gives names by number.")
  void giveNumbered(@Param("Names by number") Map<Integer, String> names) {}

  // tool: give_dated
  // finding: [NonStringMapKey] type 'Map<LocalDate, String>' of parameter 'notes'
  @Tool("Gives notes by day.")
  void giveDated(@Param("Notes by day") Map<LocalDate, String> notes) {}

  // tool: give_shape
  // finding: [UnsupportedType] type 'Shape' of parameter 'shape' is an interface
  @Tool("Gives a shape.")
  void giveShape(@Param("Shape to give") Shape shape) {}

  // tool: give_machine
  // finding: [UnsupportedType] type 'Machine' of parameter 'machine' is an abstract class
  @Tool("Gives a machine.")
  void giveMachine(@Param("Machine to give") Machine machine) {}

  // tool: give_label
  // finding: [UnsupportedType] type 'Label' of parameter 'label' is an annotation
  @Tool("Gives a label.")
  void giveLabel(@Param("Label to give") Label label) {}

  // tool: give_function
  // finding: [UnsupportedType] type 'Function<String, String>' of parameter 'function'
  @Tool("Gives a function.")
  void giveFunction(@Param("Function to give") Function<String, String> function) {}

  // tool: give_file
  // finding: [UnsupportedType] type 'File' of parameter 'file'
  @Tool("Gives a file.")
  void giveFile(@Param("File to give") File file) {}

  // tool: give_bytes
  // finding: [UnsupportedType] type 'InputStream' of parameter 'bytes'
  @Tool("Gives a stream of bytes.")
  void giveBytes(@Param("Bytes to give") InputStream bytes) {}

  // tool: give_array_list
  // finding: [UnsupportedType] type 'ArrayList<String>' of parameter 'names'
  @Tool("Gives a list of one class.")
  void giveArrayList(@Param("Names to give") ArrayList<String> names) {}

  // tool: give_hash_map
  // finding: [UnsupportedType] type 'HashMap<String, String>' of parameter 'names'
  @Tool("Gives a map of one class.")
  void giveHashMap(@Param("Names to give") HashMap<String, String> names) {}

  // tool: give_deque
  // finding: [UnsupportedType] type 'Deque<String>' of parameter 'names'
  @Tool("Gives a queue.")
  void giveDeque(@Param("Names to give") Deque<String> names) {}

  // tool: give_iterator
  // finding: [UnsupportedType] type 'Iterator<String>' of parameter 'names'
  @Tool("Gives an iterator.")
  void giveIterator(@Param("Names to give") Iterator<String> names) {}

  // tool: give_maybes
  // finding: [UnsupportedType] type 'Optional<String>' of parameter 'names' stands inside another type
  @Tool("Gives what may be missing.")
  void giveMaybes(@Param("Names to give") List<Optional<String>> names) {}

  // tool: give_lists
  // finding: [UnsupportedType] type 'List<String>[]' of parameter 'lists'
  @Tool("Gives an array of lists.")
  void giveLists(@Param("Lists to give") List<String>[] lists) {}

  // tool: give_builder
  // finding: [UnsupportedType] type 'StringBuilder' of parameter 'text'
  @Tool("Gives a text that changes.")
  void giveBuilder(@Param("Text to give") StringBuilder text) {}

  record Deep(@Param("What is inside") List<Map<String, Thread>> inside) {}

  // The path says where it is.
  // tool: give_deep
  // finding: [UnsupportedType] type 'Thread' of component 'inside' of 'Deep' is a class
  @Tool("Gives what is deep inside.")
  void giveDeep(@Param("What to give") Deep deep) {}

  // tool: get_thread
  // finding: [UnsupportedType] type 'Thread' of the result of tool 'get_thread' is a class
  @Tool("Returns a thread.")
  Thread getThread() {
    return null;
  }

  // tool: get_wild
  // finding: [WildcardType] type '?' of the result of tool 'get_wild'
  @Tool("Returns anything.")
  List<?> getWild() {
    return List.of();
  }
}
