package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that a model may call.
 *
 * <p>The method may be an instance or a static method of any visibility but {@code private}. Its parameters become the
 * tool's arguments (see {@link Param}), its return value the tool's result. At compile time the processor writes a
 * binding {@code <YourClass>Bindings} with the tool's JSON Schema, a strict argument reader, a result writer and a direct
 * call of the method; there is no reflection.
 *
 * <pre>{@code
 * /** Looks up one order by its number: state, lines, prices and delivery dates. *}{@code /
 * @Tool
 * public Order getOrder(@Param("Order number as printed on the receipt, e.g. A-10017") OrderId orderId) { ... }
 * }</pre>
 *
 * <p>A good description says what the tool does, what it returns and when another tool should be used instead. It is the
 * only thing that the model knows of the method: the build fails when it is missing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tool {

  /**
   * What the tool does, for the model. Empty (the default) means: the main text of the method's Javadoc. One of the two
   * is required.
   *
   * @return the description, or {@code ""} for the Javadoc
   */
  String value() default "";

  /**
   * The name that the model calls. Empty (the default) means: the method's name in snake_case, where acronyms stay
   * together ({@code getURL} becomes {@code get_url}). The prefix of {@link Toolbox} comes before either. The full name
   * must match {@code ^[a-zA-Z][a-zA-Z0-9_]{0,63}$}, which every model provider accepts.
   *
   * @return the tool name without the toolbox prefix, or {@code ""} for the method's name
   */
  String name() default "";

  /**
   * What a call does to the world. It decides which calls of one turn may run in parallel and which need approval.
   *
   * @return the effect; inferred from the name by default
   */
  Effect effect() default Effect.INFERRED;

  /**
   * Whether calling the tool twice with the same arguments has the same effect as calling it once. A {@link Effect#READ}
   * tool always counts as idempotent; set this for writes that may be repeated safely after an unknown outcome.
   *
   * @return {@code true} when a repeated call does no harm
   */
  boolean idempotent() default false;

  /**
   * Tools that must have succeeded in an earlier turn of the same conversation, with equal values for all parameters of
   * the same name. Names may be written with or without the toolbox prefix. For a {@link Effect#DESTRUCTIVE} tool one
   * success permits one call.
   *
   * @return names of the tools that come before this one; none by default
   */
  String[] after() default {};

  /**
   * Whether a person must agree before the tool runs.
   *
   * @return the approval rule; by default destructive tools ask
   */
  Approval approval() default Approval.BY_EFFECT;

  /**
   * How long one call may take, as a whole number and a unit: {@code "500ms"}, {@code "30s"}, {@code "2m"}, {@code "1h"}.
   * When the time is over the model is told so and the run goes on.
   *
   * @return the time-out, or {@code ""} for the run's own
   */
  String timeout() default "";

  /**
   * Whether the tool's result is the answer of the run: it is returned as it is, and the model is not asked again. Holds
   * when the call is alone in its turn and succeeds.
   *
   * @return {@code true} to end the run with the result of this tool
   */
  boolean returnDirect() default false;

  /**
   * Calls that show how the tool is used.
   *
   * @return examples; none by default
   */
  Example[] examples() default {};
}
