package dev.pokayoke.tool;

import dev.pokayoke.json.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tools that are offered to a model together. Immutable and safe for use by several threads.
 *
 * <p>For a class {@code OrderTools} the annotation processor generates {@code OrderToolsBindings}, whose {@code of} gives its
 * tool set. When javac cannot find that symbol, the processor did not run: put {@code pokayoke-processor} on the compiler's
 * annotation processor path. JDK 23 and later run no processor that is only on the class path.
 */
public final class Toolset {

  private static final int MAX_NAME_LENGTH = 128;

  /** By name, in the order in which the model sees them. */
  private final Map<String, BoundTool> tools;

  private Toolset(Map<String, BoundTool> tools) {
    this.tools = tools;
  }

  /**
   * A tool with the definition that its binding gave.
   *
   * @param definition of the tool
   * @param binding that calls it
   */
  public record BoundTool(ToolDefinition definition, ToolBinding binding) {

    /** Refuses null. */
    public BoundTool {
      Objects.requireNonNull(definition, "definition");
      Objects.requireNonNull(binding, "binding");
    }
  }

  /**
   * Puts tools together.
   *
   * @param bindings in the order in which the model sees them
   * @return the tools
   * @throws IllegalArgumentException when two names are equal after folding case, {@code .} and {@code -}, or when a name
   *     is not 1 to 128 of {@code A-Z a-z 0-9 _ . -}
   */
  public static Toolset of(ToolBinding... bindings) {
    List<BoundTool> tools = new ArrayList<>(bindings.length);
    for (ToolBinding binding : bindings) {
      tools.add(new BoundTool(binding.definition(), binding));
    }
    return ofTools(tools);
  }

  /**
   * Puts tool sets together.
   *
   * @param toolsets in the order in which the model sees them
   * @return all their tools
   * @throws IllegalArgumentException when two names are equal after folding case, {@code .} and {@code -}
   */
  public static Toolset all(Toolset... toolsets) {
    List<BoundTool> tools = new ArrayList<>();
    for (Toolset toolset : toolsets) {
      tools.addAll(toolset.tools.values());
    }
    return ofTools(tools);
  }

  private static Toolset ofTools(Collection<BoundTool> tools) {
    Map<String, BoundTool> byName = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (BoundTool tool : tools) {
      String name = checked(tool.definition().name());
      String other = names.put(fold(name), name);
      if (other != null) {
        throw new IllegalArgumentException("two tools share a name: '" + other + "' and '" + name
            + "'; give one of them a prefix with @Toolbox");
      }
      byName.put(name, tool);
    }
    return new Toolset(byName);
  }

  private static String checked(String name) {
    boolean good = !name.isEmpty() && name.length() <= MAX_NAME_LENGTH;
    for (int i = 0; i < name.length() && good; i++) {
      char c = name.charAt(i);
      good = (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "_.-".indexOf(c) >= 0;
    }
    if (!good) {
      throw new IllegalArgumentException("tool name '" + name + "' is not 1 to " + MAX_NAME_LENGTH
          + " of the characters A-Z a-z 0-9 _ . -");
    }
    return name;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /**
   * The definitions.
   *
   * @return in the order in which the model sees them
   */
  public List<ToolDefinition> definitions() {
    List<ToolDefinition> definitions = new ArrayList<>(tools.size());
    for (BoundTool tool : tools.values()) {
      definitions.add(tool.definition());
    }
    return List.copyOf(definitions);
  }

  /**
   * Looks for a tool.
   *
   * @param name exactly
   * @return the tool, or empty when there is none of this name
   */
  public Optional<BoundTool> find(String name) {
    return Optional.ofNullable(tools.get(name));
  }

  /**
   * The tool that a model probably meant.
   *
   * @param name that no tool has
   * @return the nearest name, or empty when none is near
   */
  public Optional<String> nearest(String name) {
    return Optional.ofNullable(NearestName.of(name, tools.keySet()));
  }

  /**
   * The tools that must have succeeded before a tool: the names in {@link ToolDefinition#after()}, which may lack the
   * toolbox prefix, in full.
   *
   * @param tool whose predecessors are asked for
   * @return names of tools of this set
   * @throws IllegalArgumentException when a name stands for no tool of this set, or for several
   */
  public List<String> predecessors(ToolDefinition tool) {
    List<String> names = new ArrayList<>(tool.after().size());
    for (String written : tool.after()) {
      names.add(predecessor(tool, written));
    }
    return List.copyOf(names);
  }

  private String predecessor(ToolDefinition tool, String written) {
    if (tools.containsKey(written)) {
      return written;
    }
    String ending = "_" + written;
    String found = null;
    String other = null;
    for (String name : tools.keySet()) {
      if (!name.endsWith(ending)) {
        continue;
      }
      if (tool.name().startsWith(name.substring(0, name.length() - written.length()))) {
        // The same toolbox: it goes before all others.
        return name;
      }
      other = found == null ? other : name;
      found = found == null ? name : found;
    }
    if (found == null) {
      throw unknown(tool, written, NearestName.of(written, tools.keySet()));
    }
    if (other != null) {
      throw new IllegalArgumentException("tool '" + tool.name() + "' must come after '" + written
          + "', which may be '" + found + "' or '" + other + "'; write the full name");
    }
    return found;
  }

  private static IllegalArgumentException unknown(
      ToolDefinition tool, String written, @Nullable String nearest) {
    String message = "tool '" + tool.name() + "' must come after '" + written
        + "', but there is no such tool here";
    return new IllegalArgumentException(
        nearest == null ? message : message + "; did you mean '" + nearest + "'?");
  }

  /**
   * Checks that the set is complete: every tool that must come before another one is here, and none before itself.
   *
   * @return this set
   * @throws IllegalArgumentException when a predecessor is missing, or when tools wait for each other
   */
  public Toolset requireComplete() {
    for (BoundTool tool : tools.values()) {
      PredecessorCycle.refuse(this, tool.definition());
    }
    return this;
  }

  @Override
  public String toString() {
    return tools.keySet().toString();
  }
}
