package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType;
import java.util.List;

/**
 * A type at a place: that of an argument, a component or a result, or an item, key or value inside of it.
 *
 * @param inner whether it stands inside the type of the place; what comes later is the result itself
 * @param path to the type, or {@code ""} when it is the own type of an argument or result
 */
record TypeUse(Place place, ValueType type, boolean inner, String path) {

  /** All of a class, in the order of the source, outer before inner. */
  static List<TypeUse> all(ToolClass tools) {
    return Walk.through(tools).types();
  }

  /** Adds "type 'X' of parameter 'y' …". */
  void report(Findings findings, CheckId id, String what, String why, String fix) {
    String sentence = "type '%s' of %s %s".formatted(name(), place.called(), what);
    Finding finding = place.finding(id, sentence).path(path).why(why).fix(fix);
    findings.add(place.culprit(), path.substring(place.path().length()), finding);
  }

  String name() {
    return Words.of(type.javaType());
  }
}
