package dev.pokayoke.testing;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A model that plays a script, turn by turn, and fails loudly when the agent departs from it: at a turn too many, at a
 * request that the script did not expect, and, in {@link #verify()}, at turns that nobody asked for.
 *
 * <pre>{@code
 * try (ScriptedModel model = ScriptedModel.builder()
 *     .call("get_order", "{\"orderId\":\"A-10017\"}")
 *     .expectReply("get_order", "delivered")
 *     .answer("It was delivered.")
 *     .build()) {
 *   agent(model).run("Where is A-10017?");
 * }
 * }</pre>
 *
 * <p>The script does not change once it is built. Safe for use by several threads, which then share its turns.
 */
public final class ScriptedModel implements ChatModel, AutoCloseable {

  private final List<ScriptedTurn> turns;
  private final ModelProfile profile;
  private final List<ModelRequest> requests = new ArrayList<>();
  private final List<AssertionError> failures = new ArrayList<>();

  /** Answers one request. */
  @FunctionalInterface
  public interface Responder {

    /**
     * Gives the response.
     *
     * @param request that came
     * @return the response
     * @throws InterruptedException when the thread was interrupted
     */
    ModelResponse respond(ModelRequest request) throws InterruptedException;
  }

  private ScriptedModel(Builder builder) {
    this.turns = List.copyOf(builder.turns);
    this.profile = builder.profile;
  }

  /**
   * Starts a script.
   *
   * @return a builder without turns
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A call for {@link Builder#turn}, which gives it an id.
   *
   * @param tool name
   * @param arguments JSON text, or text that is meant to be broken
   * @return the call, without an id
   */
  public static ToolCall call(String tool, String arguments) {
    return new ToolCall("", tool, arguments);
  }

  @Override
  public ModelResponse generate(ModelRequest request) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    int number;
    synchronized (this) {
      requests.add(request);
      number = requests.size();
    }
    if (number > turns.size()) {
      throw failed("turn " + number + " was not expected: the script has " + turns.size()
          + (turns.size() == 1 ? " turn" : " turns") + "; what came " + RequestText.of(request));
    }
    ScriptedTurn turn = turns.get(number - 1);
    for (ScriptedTurn.Expectation expectation : turn.expectations()) {
      if (!expectation.test().test(request)) {
        throw failed("turn " + number + " (" + turn.label() + ") expected " + expectation.what()
            + "; what came " + RequestText.of(request));
      }
    }
    return turn.responder().respond(request);
  }

  /** The agent may catch the error, so that it is kept for verify() too. */
  private synchronized AssertionError failed(String message) {
    AssertionError failure = new AssertionError("scripted model: " + message);
    failures.add(failure);
    return failure;
  }

  @Override
  public ModelProfile profile() {
    return profile;
  }

  /**
   * What the model was asked so far.
   *
   * @return every request, in order
   */
  public synchronized List<ModelRequest> requests() {
    return List.copyOf(requests);
  }

  /**
   * Checks that the script was played to its end and nothing else was asked.
   *
   * @throws AssertionError naming the first departure from the script
   */
  public synchronized void verify() {
    if (!failures.isEmpty()) {
      // A fresh error, because the thread and the time of the first one say nothing about who
      // verifies.
      throw new AssertionError(failures.get(0).getMessage(), failures.get(0));
    }
    if (requests.size() < turns.size()) {
      StringBuilder missing = new StringBuilder("scripted model: ");
      missing.append(turns.size() - requests.size()).append(" of ").append(turns.size());
      missing.append(" turns were not asked for:");
      for (int i = requests.size(); i < turns.size(); i++) {
        missing
            .append("\n  turn ")
            .append(i + 1)
            .append(": ")
            .append(turns.get(i).label());
      }
      throw new AssertionError(missing.toString());
    }
  }

  /** Does the same as {@link #verify()}. */
  @Override
  public void close() {
    verify();
  }

  /** Collects turns. Expectations hold for the request of the turn that is added next. Not safe for use by several threads. */
  public static final class Builder {

    private final List<ScriptedTurn> turns = new ArrayList<>();
    private final List<ScriptedTurn.Expectation> expectations = new ArrayList<>();
    private ModelProfile profile = ModelProfile.UNKNOWN;
    private int calls;

    private Builder() {}

    /**
     * Adds a turn with one call.
     *
     * @param tool name
     * @param arguments JSON text, or text that is meant to be broken
     * @return this builder
     */
    public Builder call(String tool, String arguments) {
      return turn(ScriptedModel.call(tool, arguments));
    }

    /**
     * Adds a turn with any number of calls.
     *
     * @param calls of the turn; those without an id get {@code call_1}, {@code call_2} and so on through the script
     * @return this builder
     */
    public Builder turn(ToolCall... calls) {
      return turn("", calls);
    }

    /**
     * Adds a turn with text and calls.
     *
     * @param text of the message
     * @param calls of the turn; those without an id get {@code call_1}, {@code call_2} and so on through the script
     * @return this builder
     */
    public Builder turn(String text, ToolCall... calls) {
      List<ToolCall> identified = new ArrayList<>();
      for (ToolCall call : calls) {
        String id = call.id().isEmpty() ? "call_" + ++this.calls : call.id();
        identified.add(new ToolCall(id, call.name(), call.arguments(), call.state()));
      }
      Message.Assistant message = new Message.Assistant(text, identified, null);
      return response(new ModelResponse(message, FinishReason.COMPLETE, Usage.NONE));
    }

    /**
     * Adds a turn that answers.
     *
     * @param text of the answer
     * @return this builder
     */
    public Builder answer(String text) {
      return response(
          new ModelResponse(new Message.Assistant(text), FinishReason.COMPLETE, Usage.NONE));
    }

    /**
     * Adds a turn with a response as it is: another finish reason, usage, calls without id.
     *
     * @param response of the turn
     * @return this builder
     */
    public Builder response(ModelResponse response) {
      Objects.requireNonNull(response, "response");
      return add(RequestText.of(response.message()), request -> response);
    }

    /**
     * Adds a turn that fails.
     *
     * @param failure to throw
     * @return this builder
     */
    public Builder fail(ModelException failure) {
      Objects.requireNonNull(failure, "failure");
      return add("failure: " + failure.getMessage(), request -> {
        throw failure;
      });
    }

    /**
     * Adds a turn whose response depends on the request.
     *
     * @param responder gives the response
     * @return this builder
     */
    public Builder respond(Responder responder) {
      return add("computed response", Objects.requireNonNull(responder, "responder"));
    }

    private Builder add(String label, Responder responder) {
      turns.add(new ScriptedTurn(label, List.copyOf(expectations), responder));
      expectations.clear();
      return this;
    }

    /**
     * Expects that the last message holds a tool's result.
     *
     * @param tool name
     * @param part that the result contains
     * @return this builder
     */
    public Builder expectReply(String tool, String part) {
      return expect("a result of " + tool + " that contains \"" + part + "\"", request -> {
        for (Message.Reply reply : RequestText.lastReplies(request)) {
          if (reply.toolName().equals(tool) && reply.content().contains(part)) {
            return true;
          }
        }
        return false;
      });
    }

    /**
     * Expects that exactly these tools are offered.
     *
     * @param tools names in order
     * @return this builder
     */
    public Builder expectTools(String... tools) {
      List<String> names = List.of(tools);
      return expect("the tools " + names, request -> RequestText.tools(request).equals(names));
    }

    /**
     * Expects something of the request.
     *
     * @param what is expected, for the message: "expected (what)"
     * @param test of the request
     * @return this builder
     */
    public Builder expect(String what, Predicate<ModelRequest> test) {
      expectations.add(new ScriptedTurn.Expectation(what, test));
      return this;
    }

    /**
     * Sets what the model says of itself.
     *
     * @param profile of the model; {@link ModelProfile#UNKNOWN} if never set
     * @return this builder
     */
    public Builder profile(ModelProfile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /**
     * Makes the model.
     *
     * @return a model at the start of its script
     * @throws IllegalStateException when an expectation stands after the last turn
     */
    public ScriptedModel build() {
      if (!expectations.isEmpty()) {
        throw new IllegalStateException(
            "no turn follows the expectation of " + expectations.get(0).what());
      }
      return new ScriptedModel(this);
    }
  }
}
