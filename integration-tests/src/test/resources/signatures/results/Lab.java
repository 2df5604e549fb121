package signatures.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

// style: MCP
class Lab {

  enum Phase {
    SOLID,
    LIQUID
  }

  record Sample(
      @Param(value = "Number of the sample", minimum = 1) int number,
      @Param(value = "Its phase", defaultValue = "SOLID") Phase phase,
      Optional<Instant> melted,
      @JsonIgnore String secret) {}

  // tool: get_note
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Returns the last note.")
  CharSequence getNote() {
    return "";
  }

  // tool: get_raw
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Returns the last measurement as the device printed it.")
  ToolResult getRaw() {
    return null;
  }

  // What was optional or had a default is there in a result; what is hidden is not.
  // tool: get_sample
  // schema: {"type":"object","properties":{"number":{"type":"integer","description":"Number of it"}},
  //   "required":["number"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "number":{"type":"integer","description":"Number of the sample"},
  //       "phase":{"type":"string","enum":["SOLID","LIQUID"],"description":"Its phase"},
  //       "melted":{"type":"string","format":"date-time"}},
  //       "required":["number"],"additionalProperties":false}
  @Tool("Returns a sample.")
  Sample getSample(@Param("Number of it") int number) {
    return null;
  }

  // tool: get_later
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"array","items":{"type":["integer","null"]}}
  @Tool("Returns measurements when they are done.")
  CompletionStage<List<Integer>> getLater() {
    return null;
  }

  // tool: get_some_time
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Returns a text when it is done.")
  CompletableFuture<String> getSomeTime() {
    return null;
  }

  // tool: wait_for_it
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Waits until the device is cold.")
  CompletableFuture<Void> waitForIt() {
    return null;
  }

  // tool: list_samples
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"array","items":{"type":["string","null"],"enum":["SOLID","LIQUID",null]}}
  @Tool("Lists the phases of all samples.")
  Stream<Phase> listSamples() {
    return Stream.of();
  }

  // tool: sum_values
  // schema: {"type":"object","properties":{
  //   "values":{"type":"array","items":{"type":"integer"},"description":"Values to sum up"},
  //   "words":{"type":"array","items":{"type":"string"},"description":"Words beside them"}},
  //   "required":["values","words"],"additionalProperties":false}
  @Tool("Sums values up.")
  int sumValues(
      @Param("Values to sum up") IntStream values, @Param("Words beside them") Stream<String> words) {
    return values.sum();
  }

  // tool: get_open
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"object"}
  @Tool("Returns what the device knows of itself.")
  Map<String, Object> getOpen() {
    return Map.of();
  }

  // tool: get_anything
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {}
  @Tool("Returns whatever the device said last.")
  Object getAnything() {
    return null;
  }

  // tool: get_names
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["array","null"],"items":{"type":["string","null"]}}}
  @Tool("Returns the names of the samples, by shelf.")
  Map<String, Collection<String>> getNames() {
    return Map.of();
  }

  // tool: get_instant
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":["string","null"],"format":"date-time"}
  @Tool("Returns when the device was switched on, if it is on.")
  Optional<Instant> getInstant() {
    return Optional.empty();
  }
}
