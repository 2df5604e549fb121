package dev.pokayoke.agent;

import dev.pokayoke.model.Message;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.Cancellation;
import dev.pokayoke.trace.RunListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run starts from. Immutable: every method that sets something returns a changed copy.
 */
public final class RunRequest {

  private final @Nullable String text;
  private final Conversation conversation;
  private final Map<String, Object> context;
  private final @Nullable Cancellation cancellation;
  private final List<RunListener> listeners;
  private final @Nullable RunLimits limits;
  private final Map<String, CallDecision> decisions;

  private RunRequest(Draft draft) {
    this.text = draft.text;
    this.conversation = draft.conversation;
    this.context = Map.copyOf(draft.context);
    this.cancellation = draft.cancellation;
    this.listeners = List.copyOf(draft.listeners);
    this.limits = draft.limits;
    this.decisions = Map.copyOf(draft.decisions);
  }

  /**
   * Starts with new words of the user.
   *
   * @param text of the user
   * @return a request
   * @throws IllegalArgumentException when the text is blank
   */
  public static RunRequest of(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the user's text is empty; to go on without one, resume");
    }
    Draft draft = new Draft();
    draft.text = text;
    return new RunRequest(draft);
  }

  /**
   * Goes on where a run ended, without new words: pending calls are run or answered first, then the model is asked.
   *
   * @param conversation of the earlier run
   * @return a request
   */
  public static RunRequest resume(Conversation conversation) {
    return new RunRequest(new Draft()).conversation(conversation);
  }

  /**
   * Sets the conversation to go on from. Its pending calls come first, then the new words.
   *
   * @param value of an earlier run
   * @return a changed request
   */
  public RunRequest conversation(Conversation value) {
    Draft draft = new Draft(this);
    draft.conversation = Objects.requireNonNull(value, "conversation");
    return new RunRequest(draft);
  }

  /**
   * Adds a value for {@code @FromContext} parameters. The model never sees it.
   *
   * @param key of the value
   * @param value that tools get
   * @return a changed request
   */
  public RunRequest context(String key, Object value) {
    Draft draft = new Draft(this);
    draft.context.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    return new RunRequest(draft);
  }

  /**
   * Sets the switch that stops the run.
   *
   * @param value to be pulled by another thread
   * @return a changed request
   */
  public RunRequest cancellation(Cancellation value) {
    Draft draft = new Draft(this);
    draft.cancellation = Objects.requireNonNull(value, "cancellation");
    return new RunRequest(draft);
  }

  /**
   * Adds a listener for this run, after those of the agent.
   *
   * @param value hears of this run only
   * @return a changed request
   */
  public RunRequest listener(RunListener value) {
    Draft draft = new Draft(this);
    draft.listeners.add(Objects.requireNonNull(value, "listener"));
    return new RunRequest(draft);
  }

  /**
   * Sets the limits of this run, instead of the agent's.
   *
   * @param value all limits
   * @return a changed request
   */
  public RunRequest limits(RunLimits value) {
    Draft draft = new Draft(this);
    draft.limits = Objects.requireNonNull(value, "limits");
    return new RunRequest(draft);
  }

  /**
   * Agrees to a pending call as it stands in the conversation. While another call of the same turn still waits, none of them runs:
   * bring all decisions in one request, or have an approver for the rest.
   *
   * @param callId of the pending call
   * @return a changed request
   */
  public RunRequest approve(String callId) {
    return decide(callId, ApprovalDecision.approved(), null);
  }

  /**
   * Agrees to what was shown. When the pending call has other arguments by now, the approval is void and is asked for again.
   *
   * @param shown what somebody agreed to, e.g. from {@link RunResult#approvals()}
   * @return a changed request
   */
  public RunRequest approve(ApprovalRequest shown) {
    return decide(shown.call().id(), ApprovalDecision.approved(), shown.hash());
  }

  /**
   * Agrees to what has this hash, for decisions that come from another process. When the pending call has other arguments by now, the
   * approval is void and is asked for again.
   *
   * @param callId of the pending call
   * @param hash of what was shown, see {@link ApprovalRequest#hash()}
   * @return a changed request
   */
  public RunRequest approve(String callId, String hash) {
    return decide(callId, ApprovalDecision.approved(), Objects.requireNonNull(hash, "hash"));
  }

  /**
   * Refuses a pending call.
   *
   * @param callId of the pending call
   * @param reason for the model, or {@code ""}
   * @return a changed request
   */
  public RunRequest deny(String callId, String reason) {
    return decide(callId, ApprovalDecision.denied(reason), null);
  }

  private RunRequest decide(String callId, ApprovalDecision decision, @Nullable String hash) {
    Draft draft = new Draft(this);
    draft.decisions.put(Objects.requireNonNull(callId, "callId"), new CallDecision(decision, hash));
    return new RunRequest(draft);
  }

  /** The conversation with the new words at its end. */
  Conversation start() {
    return text == null ? conversation : conversation.with(new Message.User(text));
  }

  Map<String, Object> context() {
    return context;
  }

  Optional<Cancellation> cancellation() {
    return Optional.ofNullable(cancellation);
  }

  List<RunListener> listeners() {
    return listeners;
  }

  RunLimits limitsOr(RunLimits agents) {
    return limits == null ? agents : limits;
  }

  /** Decisions on pending calls, by call id. */
  Map<String, CallDecision> decisions() {
    return decisions;
  }

  /**
   * A decision that came with the request.
   *
   * @param decision that was made
   * @param hash of what was decided on, or null for whatever is pending
   */
  record CallDecision(ApprovalDecision decision, @Nullable String hash) {}

  /** The parts of a request while it is changed. */
  private static final class Draft {

    private @Nullable String text;
    private Conversation conversation = Conversation.empty();
    private final Map<String, Object> context = new HashMap<>();
    private @Nullable Cancellation cancellation;
    private final List<RunListener> listeners = new ArrayList<>();
    private @Nullable RunLimits limits;
    private final Map<String, CallDecision> decisions = new HashMap<>();

    private Draft() {}

    private Draft(RunRequest request) {
      text = request.text;
      conversation = request.conversation;
      context.putAll(request.context);
      cancellation = request.cancellation;
      listeners.addAll(request.listeners);
      limits = request.limits;
      decisions.putAll(request.decisions);
    }
  }
}
