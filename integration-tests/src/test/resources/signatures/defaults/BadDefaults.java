package signatures.defaults;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

// style: Copilot SDK
class BadDefaults {

  enum Oven {
    STONE,
    STEEL
  }

  record Tray(@Param("How many loaves fit on it") int loaves) {}

  // tool: find_oven
  // finding: [InvalidDefault] parameter 'number' is an Optional and has a default
  @Tool("Finds an oven that is hot.")
  String findOven(
      @Param(value = "Number of the oven", defaultValue = "2") Optional<Integer> number) {
    return "";
  }

  // tool: heat_oven
  // finding: [InvalidDefault] the default 'warm' of parameter 'degrees'
  @Tool("Heats an oven.")
  void heatOven(@Param(value = "Degrees Celsius", defaultValue = "warm") int degrees) {}

  // tool: choose_oven
  // finding: [InvalidDefault] the default 'stone' of parameter 'oven'
  @Tool("Chooses an oven.")
  void chooseOven(@Param(value = "Kind of oven", defaultValue = "stone") Oven oven) {}

  // tool: clean_oven
  // finding: [InvalidDefault] the default 'tomorrow' of parameter 'day'
  @Tool("Cleans an oven.")
  void cleanOven(@Param(value = "Day to clean it", defaultValue = "tomorrow") LocalDate day) {}

  // tool: fill_oven
  // finding: [DefaultOutOfRange] the default '40' of parameter 'loaves'
  @Tool("Fills an oven.")
  void fillOven(@Param(value = "How many loaves", maximum = 30, defaultValue = "40") int loaves) {}

  // tool: empty_oven
  // finding: [InvalidDefault] parameter 'tray' of type 'Tray' cannot have a default
  @Tool("Empties an oven.")
  void emptyOven(@Param(value = "Tray to use", defaultValue = "{}") Tray tray) {}

  // tool: light_ovens
  // finding: [InvalidDefault] the default '1,2' of parameter 'ovens'
  @Tool("Lights ovens.")
  void lightOvens(@Param(value = "Numbers of ovens", defaultValue = "1,2") List<Integer> ovens) {}

  // A primitive cannot be absent.
  // tool: count_loaves
  // finding: [NullablePrimitive] parameter 'oven'
  @Tool("Counts the loaves in an oven.")
  int countLoaves(@Param(value = "Number of the oven", required = false) int oven) {
    return 0;
  }

  // tool: smell_bread
  // finding: [InvalidDefault] parameter 'guess' is required and has a default
  @Tool("Smells bread.")
  void smellBread(@Param(value = "What it may be", required = true, defaultValue = "rye") String guess) {}
}
