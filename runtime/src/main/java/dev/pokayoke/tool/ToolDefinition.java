package dev.pokayoke.tool;

import dev.pokayoke.Approval;
import dev.pokayoke.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a tool: the part that goes to the model (name, description, schemas) and the part that the loop acts on
 * (effect, order, approval). Immutable and safe for use by several threads.
 */
public final class ToolDefinition {

  private final String name;
  private final String description;
  private final String inputSchema;
  private final String outputSchema;
  private final Effect effect;
  private final boolean idempotent;
  private final Approval approval;
  private final List<String> after;
  private final @Nullable Duration timeout;
  private final boolean returnDirect;
  private final List<String> grounded;
  private final List<Identifier> identifiers;

  /**
   * An argument whose Java type is a typed identifier.
   *
   * @param argument JSON name of the argument
   * @param type qualified name of the Java type
   */
  public record Identifier(String argument, String type) {}

  private ToolDefinition(Builder builder) {
    this.name = builder.name;
    this.description = builder.description;
    this.inputSchema = builder.inputSchema;
    this.outputSchema = builder.outputSchema;
    this.effect = builder.effect;
    this.idempotent = builder.idempotent || builder.effect == Effect.READ;
    this.approval = builder.approval;
    this.after = builder.after;
    this.timeout = builder.timeout;
    this.returnDirect = builder.returnDirect;
    this.grounded = List.copyOf(builder.grounded);
    this.identifiers = List.copyOf(builder.identifiers);
  }

  /**
   * Starts a definition.
   *
   * @param name of the tool, prefix included
   * @return a builder for a tool that takes no arguments and counts as a write
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * The name that the model calls.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What the tool does, for the model.
   *
   * @return the description
   */
  public String description() {
    return description;
  }

  /**
   * What the arguments look like.
   *
   * @return a JSON Schema (2020-12) of type object, as JSON text
   */
  public String inputSchema() {
    return inputSchema;
  }

  /**
   * What the result looks like. The one thing that a tool may return beside it is null.
   *
   * @return a JSON Schema (2020-12) as JSON text, or empty when the result is plain text or nothing
   */
  public Optional<String> outputSchema() {
    return outputSchema.isEmpty() ? Optional.empty() : Optional.of(outputSchema);
  }

  /**
   * What a call does to the world.
   *
   * @return never {@link Effect#INFERRED}
   */
  public Effect effect() {
    return effect;
  }

  /**
   * Whether a repeated call does no harm.
   *
   * @return {@code true} for every read
   */
  public boolean idempotent() {
    return idempotent;
  }

  /**
   * Whether a person must agree before a call.
   *
   * @return the approval rule, applied to the effect
   */
  public boolean needsApproval() {
    return switch (approval) {
      case ALWAYS -> true;
      case NEVER -> false;
      case BY_EFFECT -> effect == Effect.DESTRUCTIVE;
    };
  }

  /**
   * Tools that must have succeeded before.
   *
   * @return names as written, with or without the toolbox prefix
   */
  public List<String> after() {
    return after;
  }

  /**
   * How long one call may take.
   *
   * @return the time, or empty for the run's own
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * Whether the result is the answer of the run.
   *
   * @return {@code true} when the model is not asked again
   */
  public boolean returnDirect() {
    return returnDirect;
  }

  /**
   * Arguments whose value must have appeared in the conversation before.
   *
   * @return JSON names of top-level arguments
   */
  public List<String> grounded() {
    return grounded;
  }

  /**
   * Arguments that are typed identifiers.
   *
   * @return argument and type
   */
  public List<Identifier> identifiers() {
    return identifiers;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects the parts of a {@link ToolDefinition}. Not safe for use by several threads. */
  public static final class Builder {

    private final String name;
    private String description = "";
    private String inputSchema =
        "{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}";
    private String outputSchema = "";
    private Effect effect = Effect.WRITE;
    private boolean idempotent;
    private Approval approval = Approval.BY_EFFECT;
    private List<String> after = List.of();
    private @Nullable Duration timeout;
    private boolean returnDirect;
    private final List<String> grounded = new ArrayList<>(0);
    private final List<Identifier> identifiers = new ArrayList<>(0);

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Sets what the tool does.
     *
     * @param description for the model
     * @return this builder
     */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /**
     * Sets what the arguments look like.
     *
     * @param json a JSON Schema of type object
     * @return this builder
     */
    public Builder inputSchema(String json) {
      this.inputSchema = Objects.requireNonNull(json, "json");
      return this;
    }

    /**
     * Sets what the result looks like.
     *
     * @param json a JSON Schema
     * @return this builder
     */
    public Builder outputSchema(String json) {
      this.outputSchema = Objects.requireNonNull(json, "json");
      return this;
    }

    /**
     * Sets what a call does.
     *
     * @param effect not {@link Effect#INFERRED}
     * @return this builder
     * @throws IllegalArgumentException for {@link Effect#INFERRED}
     */
    public Builder effect(Effect effect) {
      if (effect == Effect.INFERRED) {
        throw new IllegalArgumentException(
            "the effect of a tool definition must be READ, WRITE or DESTRUCTIVE");
      }
      this.effect = Objects.requireNonNull(effect, "effect");
      return this;
    }

    /**
     * Says that a repeated call does no harm.
     *
     * @return this builder
     */
    public Builder idempotent() {
      this.idempotent = true;
      return this;
    }

    /**
     * Sets the approval rule.
     *
     * @param approval the rule
     * @return this builder
     */
    public Builder approval(Approval approval) {
      this.approval = Objects.requireNonNull(approval, "approval");
      return this;
    }

    /**
     * Sets the tools that come before this one.
     *
     * @param names with or without the toolbox prefix
     * @return this builder
     */
    public Builder after(String... names) {
      this.after = List.of(names);
      return this;
    }

    /**
     * Sets how long one call may take.
     *
     * @param milliseconds more than 0
     * @return this builder
     * @throws IllegalArgumentException for 0 and less
     */
    public Builder timeoutMillis(long milliseconds) {
      if (milliseconds <= 0) {
        throw new IllegalArgumentException(
            "the time-out must be more than 0 ms, but is ".concat(Long.toString(milliseconds)));
      }
      this.timeout = Duration.ofMillis(milliseconds);
      return this;
    }

    /**
     * Says that the result is the answer of the run.
     *
     * @return this builder
     */
    public Builder returnDirect() {
      this.returnDirect = true;
      return this;
    }

    /**
     * Says that the value of an argument must have appeared before.
     *
     * @param argument JSON name
     * @return this builder
     */
    public Builder grounded(String argument) {
      grounded.add(argument);
      return this;
    }

    /**
     * Says that an argument is a typed identifier.
     *
     * @param argument JSON name
     * @param type qualified name of the Java type
     * @return this builder
     */
    public Builder identifier(String argument, String type) {
      identifiers.add(new Identifier(argument, type));
      return this;
    }

    /**
     * Makes the definition.
     *
     * @return the definition
     */
    public ToolDefinition build() {
      return new ToolDefinition(this);
    }
  }
}
