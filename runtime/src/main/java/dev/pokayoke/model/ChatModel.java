package dev.pokayoke.model;

/**
 * A language model that can call tools. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface ChatModel {

  /**
   * Asks the model for the next message. Blocks until it is complete. An interrupt of the calling thread gives the call up.
   *
   * @param request conversation and tools
   * @return the model's message
   * @throws ModelException when no usable message came
   * @throws InterruptedException when the thread was interrupted
   */
  ModelResponse generate(ModelRequest request) throws InterruptedException;

  /**
   * As {@link #generate(ModelRequest)}, reporting the text as it comes. By default the whole text is reported at the end.
   *
   * @param request conversation and tools
   * @param deltas hears of the message while it grows
   * @return the complete message
   * @throws ModelException when no usable message came
   * @throws InterruptedException when the thread was interrupted
   */
  default ModelResponse generate(ModelRequest request, DeltaListener deltas)
      throws InterruptedException {
    ModelResponse response = generate(request);
    if (!response.message().text().isEmpty()) {
      deltas.onText(response.message().text());
    }
    return response;
  }

  /**
   * What is known of the model.
   *
   * @return its profile; {@link ModelProfile#UNKNOWN} by default
   */
  default ModelProfile profile() {
    return ModelProfile.UNKNOWN;
  }
}
