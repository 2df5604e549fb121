package dev.pokayoke.agent;

import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every call of a turn an id of its own, for some models send none, or the same one twice. */
final class CallIds {

  private CallIds() {}

  /**
   * The calls with ids that differ. The first to use an id keeps it.
   *
   * @param calls of one turn
   * @param position of the turn in its conversation, so that ids made up here differ between turns too
   */
  static List<ToolCall> distinct(List<ToolCall> calls, int position) {
    Set<String> taken = new HashSet<>();
    calls.forEach(call -> taken.add(call.id()));
    Set<String> used = new HashSet<>();
    List<ToolCall> repaired = new ArrayList<>(calls.size());
    for (ToolCall call : calls) {
      if (!call.id().isBlank() && used.add(call.id())) {
        repaired.add(call);
      } else {
        String id = free("call_" + position + "_" + (repaired.size() + 1), taken);
        repaired.add(new ToolCall(id, call.name(), call.arguments(), call.state()));
      }
    }
    return repaired;
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "_" + i;
    }
    return id;
  }
}
