package signatures.optionals;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Spring AI
class NullableEverywhere {

  @interface Nullable {}

  // tool: find_jspecify
  // schema: {"type":"object","properties":{
  //   "plant":{"type":["string","null"],"description":"Name of a plant; any if left out"}},
  //   "additionalProperties":false}
  @Tool("Finds a plant by JSpecify.")
  String findJspecify(
      @Param("Name of a plant; any if left out") @org.jspecify.annotations.Nullable String plant) {
    return "";
  }

  // tool: find_jakarta
  // schema: {"type":"object","properties":{
  //   "plant":{"type":["string","null"],"description":"Name of a plant; any if left out"}},
  //   "additionalProperties":false}
  @Tool("Finds a plant by Jakarta.")
  String findJakarta(
      @Param("Name of a plant; any if left out") @jakarta.annotation.Nullable String plant) {
    return "";
  }

  // tool: find_spring
  // schema: {"type":"object","properties":{
  //   "pots":{"type":["integer","null"],"description":"How many pots; any if left out"},
  //   "plant":{"type":"string","description":"Name of a plant"}},
  //   "required":["plant"],"additionalProperties":false}
  @Tool("Finds a plant by Spring.")
  String findSpring(
      @Param("How many pots; any if left out") @org.springframework.lang.Nullable Integer pots,
      @Param("Name of a plant") @org.springframework.lang.NonNull String plant) {
    return "";
  }

  // tool: find_jetbrains
  // schema: {"type":"object","properties":{
  //   "plants":{"type":["array","null"],"items":{"type":"string"},"description":"Names; all if left out"}},
  //   "additionalProperties":false}
  @Tool("Finds a plant by JetBrains.")
  String findJetbrains(
      @Param("Names; all if left out") @org.jetbrains.annotations.Nullable List<String> plants) {
    return "";
  }

  // tool: find_javax
  // schema: {"type":"object","properties":{
  //   "plant":{"type":["string","null"],"description":"Name of a plant; any if left out"},
  //   "bed":{"type":"string","description":"Name of a bed"}},
  //   "required":["bed"],"additionalProperties":false}
  @Tool("Finds a plant by JSR 305.")
  String findJavax(
      @Param("Name of a plant; any if left out") @javax.annotation.Nullable String plant,
      @Param("Name of a bed") @javax.annotation.Nonnull String bed) {
    return "";
  }

  // tool: find_own
  // schema: {"type":"object","properties":{
  //   "plant":{"type":["string","null"],"description":"Name of a plant; any if left out"}},
  //   "additionalProperties":false}
  @Tool("Finds a plant by an annotation of one's own.")
  String findOwn(@Param("Name of a plant; any if left out") @Nullable String plant) {
    return "";
  }

  // What is inside of a list cannot be left out, whatever stands there: null is refused, and the schema says so.
  // tool: find_inside
  // schema: {"type":"object","properties":{
  //   "plants":{"type":"array","items":{"type":"string"},"description":"Names of plants"}},
  //   "required":["plants"],"additionalProperties":false}
  @Tool("Finds plants by their names.")
  String findInside(
      @Param("Names of plants") List<@org.jspecify.annotations.Nullable String> plants) {
    return "";
  }

  // The one thing said in words that leave no doubt wins.
  // tool: find_contradicted
  // schema: {"type":"object","properties":{
  //   "plant":{"type":"string","description":"Name of a plant"}},
  //   "required":["plant"],"additionalProperties":false}
  @Tool("Finds a plant that must be named.")
  String findContradicted(
      @Param(value = "Name of a plant", required = true) @Nullable String plant) {
    return "";
  }
}
